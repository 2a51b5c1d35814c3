package dispersal.analysis.validation;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Patterns and tables of runs for tests, small enough to be added up in the head. */
final class PatternTables {

    static final Setting SETTING =
            new Setting(Map.of("FRA", "western", "DEU", "western", "TUN", "maghreb"), Set.of("libya", "khorasan"));

    private PatternTables() {}

    /** A table of patterns from lines whose cells are joined by bars. */
    static Table patterns(String... lines) {
        Table table = new Table(
                "patterns", PatternReader.COLUMNS.stream().map(Column::text).toList());
        for (String line : lines) {
            table.add((Object[])
                    Stream.of(line.split("\\|", -1)).map(String::strip).toArray());
        }
        return table;
    }

    static Question question(String measure, String date, String origins, String of, String per) {
        return new Question(measure, Span.parse(date), origins, PatternReader.parts(of), per);
    }

    static double read(String measure, String date, String origins, String of, String per, Table... tables) {
        return reading(measure, date, origins, of, per, tables).value();
    }

    static Reading reading(String measure, String date, String origins, String of, String per, Table... tables) {
        Question question = question(measure, date, origins, of, per);
        PatternMeasure found = PatternMeasures.find(measure).orElseThrow();
        return found.read(question, new MeasuredRun(List.of(tables)), SETTING);
    }

    /**
     * Cohorts of one run on three dates. France: 100 adults and 20 minors, Germany 50 adults, Tunisia 200 adults of whom 40 come
     * later. By the second date 40 French are dead (30 killed, 10 executed) and 20 home, 15 of them recorded with 4 of their minors.
     */
    static Table cohorts() {
        List<String> names = List.of(
                "adults",
                "minors",
                "fighting",
                "killed",
                "executed",
                "returned",
                "recorded",
                "minors_recorded",
                "decided",
                "prosecuted",
                "blocked",
                "underground",
                "vetting",
                "switched",
                "detained",
                "camp",
                "in_transit",
                "stranded",
                "relocated",
                "third_country");
        List<Column> columns = Stream.concat(
                        Stream.of("run", "date", "origin").map(Column::text),
                        names.stream().map(name -> Column.integer(name, "persons")))
                .toList();
        Table table = new Table("cohorts", columns);
        row(table, "2016-01-01", "FRA", 100, 20, 80, 10, 0, 10, 10, 2, 0, 0, 300);
        row(table, "2016-01-01", "DEU", 50, 0, 45, 5, 0, 0, 0, 0, 0, 0, 0);
        row(table, "2016-01-01", "TUN", 160, 0, 160, 0, 0, 0, 0, 0, 0, 0, 0);
        row(table, "2017-01-01", "FRA", 100, 20, 40, 30, 10, 20, 15, 4, 8, 2, 250);
        row(table, "2017-01-01", "DEU", 50, 0, 35, 10, 0, 5, 5, 0, 4, 4, 0);
        row(table, "2017-01-01", "TUN", 200, 0, 150, 20, 0, 30, 10, 0, 0, 0, 0);
        row(table, "2018-01-01", "FRA", 100, 20, 0, 50, 10, 40, 40, 9, 20, 5, 200);
        row(table, "2018-01-01", "DEU", 50, 0, 10, 20, 0, 20, 20, 0, 10, 10, 0);
        row(table, "2018-01-01", "TUN", 200, 0, 50, 70, 0, 80, 40, 0, 0, 0, 0);
        return table;
    }

    private static void row(Table table, String date, String origin, long... numbers) {
        Object[] cells = new Object[table.columns().size()];
        java.util.Arrays.fill(cells, 0L);
        cells[0] = "1";
        cells[1] = date;
        cells[2] = origin;
        for (int c = 0; c < numbers.length; c++) {
            cells[3 + c] = numbers[c];
        }
        table.add(cells);
    }
}
