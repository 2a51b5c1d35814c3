package dispersal.report;

import dispersal.analysis.Table;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which census date of a table a figure shows. */
final class Census {

    private Census() {}

    /**
     * The date to show.
     *
     * @param table  table with a column {@code date}
     * @param wanted ISO date asked for, empty for the last
     * @return ISO date; an empty text if the table is empty
     * @throws IllegalArgumentException if the date is not in the table; the message lists the dates there are
     */
    static String day(Table table, Optional<String> wanted) {
        int column = table.indexOf("date");
        TreeSet<String> dates = new TreeSet<>();
        for (Object[] row : table.rows()) {
            dates.add(String.valueOf(row[column]));
        }
        if (wanted.isPresent() && !dates.contains(wanted.get())) {
            throw new IllegalArgumentException("the table " + table.name() + " has no census on " + wanted.get()
                    + "; there are: " + (dates.isEmpty() ? "none" : String.join(", ", List.copyOf(dates))));
        }
        return wanted.orElse(dates.isEmpty() ? "" : dates.last());
    }

    /** The date as readers write it. */
    static String spelled(String day) {
        return day.isEmpty() ? "no date" : Calendar.spelled(Calendar.date(day, "the column date"));
    }
}
