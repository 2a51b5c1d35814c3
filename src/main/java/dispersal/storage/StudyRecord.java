package dispersal.storage;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.List;

/**
 * What the folder of a study remembers of its beginning, in {@code study.json}.
 *
 * @param format      version of this form, 1
 * @param version     version of the program that began it
 * @param commit      commit that program was built from
 * @param commandLine the command as typed
 * @param started     instant it was begun, ISO 8601 in UTC
 * @param file        the study file as given
 * @param hash        hash of the study
 * @param tables      the tables of which each run has a part
 */
public record StudyRecord(
        int format,
        String version,
        String commit,
        String commandLine,
        String started,
        String file,
        String hash,
        List<RunTable> tables) {

    /** Copies the list. */
    public StudyRecord {
        tables = List.copyOf(tables);
    }

    /**
     * A table of which each run has a part.
     *
     * @param name    its name
     * @param columns its columns
     */
    public record RunTable(String name, List<Column> columns) {

        /** Copies the list. */
        public RunTable {
            columns = List.copyOf(columns);
        }

        /** The form of a table. */
        public static RunTable of(Table table) {
            return new RunTable(table.name(), table.columns());
        }
    }
}
