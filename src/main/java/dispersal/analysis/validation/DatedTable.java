package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A table of counts by date and origin, to be looked up by both. Rows of the same date and another key are kept under the last one. */
final class DatedTable {

    private final Table table;
    private final Map<String, Integer> columns = new HashMap<>();
    private final NavigableMap<LocalDate, Map<String, Object[]>> rows = new TreeMap<>();

    /**
     * A table ready to be looked up.
     *
     * @param table with the column {@code date} in ISO form; one row for each date, or one for each date and {@code origin}
     */
    DatedTable(Table table) {
        this.table = table;
        for (int c = 0; c < table.columns().size(); c++) {
            columns.put(table.columns().get(c).name(), c);
        }
        int date = table.indexOf("date");
        int origin = table.findIndexOf("origin").orElse(date);
        String last = "";
        Map<String, Object[]> group = new HashMap<>();
        for (Object[] row : table.rows()) {
            String now = String.valueOf(row[date]);
            if (!now.equals(last)) {
                last = now;
                group = rows.computeIfAbsent(LocalDate.parse(now), key -> new HashMap<>());
            }
            group.put(String.valueOf(row[origin]), row);
        }
    }

    /** Whether there is such a column. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The first date on which the table was taken; there must be one. */
    LocalDate first() {
        return rows.firstKey();
    }

    /** The last date on which the table was taken; there must be one. */
    LocalDate last() {
        return rows.lastKey();
    }

    /** The date on which the table was taken nearest to a date, unless that is farther off than some days. */
    Optional<LocalDate> nearest(LocalDate date, int days) {
        LocalDate before = rows.floorKey(date);
        LocalDate after = rows.ceilingKey(date);
        LocalDate found =
                before == null || after != null && distance(date, after) < distance(before, date) ? after : before;
        return Optional.ofNullable(found).filter(near -> Math.abs(distance(near, date)) <= days);
    }

    private static long distance(LocalDate from, LocalDate until) {
        return ChronoUnit.DAYS.between(from, until);
    }

    /**
     * Sum of a column over origins.
     *
     * @param column  its name
     * @param origins codes
     * @param date    a date on which the table was taken
     * @return the sum, 0 for origins without a row
     */
    double sum(String column, List<String> origins, LocalDate date) {
        int index = table.indexOf(column);
        Map<String, Object[]> present = rows.getOrDefault(date, Map.of());
        double sum = 0;
        for (String origin : origins) {
            Object[] row = present.get(origin);
            sum += row == null ? 0 : ((Number) row[index]).doubleValue();
        }
        return sum;
    }

    /** Values of a column from one date to another, both included, in order; for tables with one row a date. */
    double[] between(String column, Span dates) {
        int index = table.indexOf(column);
        return rows.subMap(dates.from(), true, dates.until(), true).values().stream()
                .flatMap(group -> group.values().stream())
                .mapToDouble(row -> ((Number) row[index]).doubleValue())
                .toArray();
    }
}
