package dispersal.report;

import dispersal.analysis.PairedDifference;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Made-up tables of a comparison with two alternatives: one in which fewer return, one that hardly differs. */
final class PairedFixture {

    static final List<String> ALTERNATIVES = List.of("sealed-turkish-border", "amnesty-and-rehabilitation");

    private static final Map<String, Double> SEALED = Map.of(
            "returned",
            -0.2,
            "killed",
            0.03,
            "detained",
            0.09,
            "underground",
            0.12,
            "relocated",
            -0.3,
            "switched",
            0.02);

    private PairedFixture() {}

    /** Persons in an alternative, given those in the base. */
    private static long persons(String alternative, String fate, long base, Random random) {
        double effect = alternative.equals(ALTERNATIVES.get(0)) ? SEALED.getOrDefault(fate, 0.0) : 0;
        return Math.max(0, Math.round(base * (1 + effect + 0.01 * random.nextGaussian())));
    }

    /** Stocks of base and alternatives, given those of the base. */
    static Table stocks(Table base) {
        List<Column> columns = new ArrayList<>(base.columns());
        columns.add(0, Column.text("scenario"));
        Table table = new Table("paired_stocks", columns);
        base.rows().forEach(row -> table.add(cells("baseline", row)));
        int posture = base.indexOf("posture");
        for (String alternative : ALTERNATIVES) {
            Random random = new Random(5);
            for (Object[] row : base.rows()) {
                Object[] changed = row.clone();
                int last = row.length - 1;
                changed[last] = persons(alternative, String.valueOf(row[posture]), (Long) row[last], random);
                table.add(cells(alternative, changed));
            }
        }
        return table;
    }

    private static Object[] cells(String scenario, Object[] row) {
        Object[] cells = new Object[row.length + 1];
        cells[0] = scenario;
        System.arraycopy(row, 0, cells, 1, row.length);
        return cells;
    }

    /** Differences on some dates, given the stocks of the base. */
    static Table comparison(Table stocks, List<String> censuses) {
        Table table = new Table(
                "comparison",
                List.of(
                        Column.text("metric"),
                        Column.text("base"),
                        Column.text("alternative"),
                        Column.integer("n", "pairs of runs"),
                        Column.decimal("base_mean", "as metric"),
                        Column.decimal("alternative_mean", "as metric"),
                        Column.decimal("difference", "as metric"),
                        Column.decimal("lower95", "as metric"),
                        Column.decimal("upper95", "as metric"),
                        Column.decimal("p_positive", ""),
                        Column.decimal("variance_reduction", "")));
        Map<String, Map<String, List<Long>>> persons = byFateAndCensus(stocks, censuses);
        for (String alternative : ALTERNATIVES) {
            Random random = new Random(9);
            persons.forEach((fate, byCensus) -> byCensus.forEach((census, base) -> {
                double[] before = base.stream().mapToDouble(Long::doubleValue).toArray();
                double[] after = new double[before.length];
                Arrays.setAll(after, r -> persons(alternative, fate, base.get(r), random));
                add(table, alternative, PairedDifference.of("fates." + fate, census, before, after));
            }));
        }
        return table;
    }

    private static Map<String, Map<String, List<Long>>> byFateAndCensus(Table stocks, List<String> censuses) {
        Map<String, Map<String, List<Long>>> persons = new TreeMap<>();
        for (int row = 0; row < stocks.size(); row++) {
            String date = stocks.text(row, "date");
            String nearest = censuses.stream()
                    .filter(census -> Math.abs(LocalDate.parse(census).toEpochDay()
                                    - LocalDate.parse(date).toEpochDay())
                            <= 3)
                    .findFirst()
                    .orElse("");
            if (!nearest.isEmpty()) {
                persons.computeIfAbsent(stocks.text(row, "posture"), fate -> new TreeMap<>())
                        .computeIfAbsent(nearest, census -> new ArrayList<>())
                        .add((long) stocks.number(row, "persons"));
            }
        }
        return persons;
    }

    private static void add(Table table, String alternative, PairedDifference found) {
        table.add(
                found.name(),
                "baseline",
                alternative,
                (long) found.n(),
                found.baseMean(),
                found.alternativeMean(),
                found.difference(),
                found.lower95(),
                found.upper95(),
                found.positiveShare(),
                found.varianceReduction());
    }
}
