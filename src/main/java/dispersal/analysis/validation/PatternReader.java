package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads patterns from tables and finds everything that is wrong with them. */
public final class PatternReader {

    /** Columns of a table of patterns, in order. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "measure",
            "date",
            "origins",
            "of",
            "per",
            "central",
            "tolerance",
            "low",
            "high",
            "kind",
            "group",
            "source",
            "mapping",
            "note");

    /** Last day that may be looked at by a pattern to which parameters are fitted. */
    public static final LocalDate LAST_DAY_OF_FIT = LocalDate.of(2017, 12, 31);

    private final List<Pattern> patterns = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> seen = new HashMap<>();

    /**
     * Takes the patterns of one table.
     *
     * @param file  where the table comes from, for messages
     * @param table with the {@link #COLUMNS}
     */
    public void read(String file, Table table) {
        List<String> missing = COLUMNS.stream()
                .filter(column -> table.findIndexOf(column).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            faults.add(file + ": has no column " + String.join(", ", missing)
                    + "\n  a table of patterns has the columns " + String.join(", ", COLUMNS));
            return;
        }
        for (int row = 0; row < table.size(); row++) {
            PatternRow found = new PatternRow(table, row);
            String where = file + ", pattern " + found.text("id") + ": ";
            String first = seen.putIfAbsent(found.text("id"), file);
            if (first != null) {
                faults.add(where + "id: there is one of this name in " + first + " already\n  give each its own");
            }
            found.pattern().ifPresent(patterns::add);
            found.faults().forEach(fault -> faults.add(where + fault));
        }
    }

    /** Notes something wrong with a file that is no table of patterns at all. */
    public void refuse(String fault) {
        faults.add(fault);
    }

    /**
     * The patterns read.
     *
     * @return in the order of the tables and their rows
     * @throws MalformedPatterns if anything is wrong, or there is no pattern
     */
    public List<Pattern> patterns() throws MalformedPatterns {
        if (faults.isEmpty() && patterns.isEmpty()) {
            faults.add("there is no pattern\n  a table of patterns has the columns " + String.join(", ", COLUMNS));
        }
        if (!faults.isEmpty()) {
            throw new MalformedPatterns(faults);
        }
        return List.copyOf(patterns);
    }

    /** Parts of a cell that are joined by {@code ;}. */
    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\s*;\\s*"));
    }
}
