package dispersal.experiment;

import dispersal.analysis.Table;
import java.util.List;

/**
 * What one run yields.
 *
 * @param tables the tables of the run, each row saying which run it belongs to
 * @param digest fingerprint of all that happened, 64 hexadecimal digits
 */
public record RunOutcome(List<Table> tables, String digest) {

    /** Copies the list. */
    public RunOutcome {
        tables = List.copyOf(tables);
    }
}
