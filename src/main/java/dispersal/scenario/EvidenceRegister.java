package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * Every parameter of a scenario with its meaning, its value, and who says so.
 *
 * @param entries one entry a parameter, in the order of the records
 */
public record EvidenceRegister(List<Entry> entries) {

    /**
     * One parameter of a scenario.
     *
     * @param path      dotted path
     * @param parameter meaning, unit, symbol and bounds
     * @param value     value in the files, before any dated change
     * @param evidence  where the value comes from, if anybody says so
     */
    public record Entry(String path, Parameter parameter, double value, Optional<Evidence> evidence) {}

    /** Copies the list. */
    public EvidenceRegister {
        entries = List.copyOf(entries);
    }

    /**
     * Looks a parameter up.
     *
     * @param path dotted path
     * @return its entry, if there is such a parameter
     */
    public Optional<Entry> entry(String path) {
        return entries.stream().filter(entry -> entry.path().equals(path)).findFirst();
    }
}
