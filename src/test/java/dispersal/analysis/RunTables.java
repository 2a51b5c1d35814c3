package dispersal.analysis;

import dispersal.analysis.Table.Column;
import java.util.List;

/** Tables of single runs for tests. */
final class RunTables {

    private RunTables() {}

    /**
     * Fates of one run at two censuses: two origins, of whom 10 persons never arrive and some arrive between the censuses.
     *
     * @param killed persons killed by the second census, at most 80
     */
    static Table fates(long killed) {
        Table table = new Table(
                "fates",
                List.of(
                        Column.integer("run", ""),
                        Column.text("date"),
                        Column.text("origin"),
                        Column.text("fate"),
                        Column.integer("persons", "persons")));
        census(table, "2016-01-01", "FRA", 0, 60, 0);
        census(table, "2016-01-01", "TUN", 30, 20, 0);
        census(table, "2017-01-01", "FRA", 0, 60 - killed / 2, killed / 2);
        census(table, "2017-01-01", "TUN", 10, 40 - killed / 2, killed / 2);
        return table;
    }

    private static void census(Table table, String date, String origin, long... persons) {
        table.add(1L, date, origin, "not_yet_arrived", persons[0]);
        table.add(1L, date, origin, "fighting", persons[1]);
        table.add(1L, date, origin, "killed", persons[2]);
    }

    /** One month at one crossing. */
    static Table crossings(String crossing, long attempts, long detected, long captured, long turnedBack) {
        Table table = new Table(
                "crossings",
                List.of(
                        Column.text("month"),
                        Column.text("crossing"),
                        Column.integer("attempts", "persons"),
                        Column.integer("detected", "persons"),
                        Column.integer("captured", "persons"),
                        Column.integer("turned_back", "persons"),
                        Column.integer("released", "persons"),
                        Column.integer("refused_unlisted", "persons")));
        long released = detected - captured - turnedBack;
        table.add("2016-01", crossing, attempts, detected, captured, turnedBack, released, 0L);
        table.add("2016-02", crossing, attempts, detected, captured, turnedBack, released, 0L);
        return table;
    }

    /** One flow in one month. */
    static Table flows(String from, String to, long persons) {
        Table table = new Table(
                "flows",
                List.of(
                        Column.text("month"),
                        Column.text("from"),
                        Column.text("to"),
                        Column.integer("persons", "persons")));
        return table.add("2016-01", from, to, persons);
    }
}
