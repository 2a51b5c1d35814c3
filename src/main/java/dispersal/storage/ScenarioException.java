package dispersal.storage;

import java.util.List;

/** Says that a scenario cannot be used, and lists everything that is wrong with it. */
public final class ScenarioException extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 50;

    private final List<Fault> faults;

    /**
     * Reports faults.
     *
     * @param faults what is wrong, in the order of the files
     */
    public ScenarioException(List<Fault> faults) {
        super(listing(faults));
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong, in the order of the files; at least one fault. */
    public List<Fault> faults() {
        return faults;
    }

    private static String listing(List<Fault> faults) {
        StringBuilder text = new StringBuilder();
        for (Fault fault : faults.subList(0, Math.min(LISTED, faults.size()))) {
            text.append(text.isEmpty() ? "" : "\n").append(fault);
        }
        if (faults.size() > LISTED) {
            text.append("\n… and ").append(faults.size() - LISTED).append(" more");
        }
        return text.toString();
    }
}
