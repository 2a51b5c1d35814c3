package dispersal.analysis.validation;

import java.util.List;

/** Pattern files that cannot be used, with everything that is wrong with them. */
public final class MalformedPatterns extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<String> faults;

    /**
     * Patterns with faults.
     *
     * @param faults each with where it is, what was found and what is allowed
     */
    public MalformedPatterns(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong. */
    public List<String> faults() {
        return faults;
    }
}
