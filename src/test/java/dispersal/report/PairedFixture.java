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

    /** Differences on some dates and at some crossings, given the stocks and crossings of the base. */
    static Table comparison(Table stocks, List<String> censuses, Table crossings) {
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
            for (String measure : List.of("attempts", "detected")) {
                attempts(crossings, measure)
                        .forEach((crossing, before) ->
                                add(table, alternative, shifted(measure, crossing, before, alternative)));
            }
        }
        return table;
    }

    /** Fewer attempts at the first crossing of the alphabet, more at others, the more the later they come. */
    private static PairedDifference shifted(String measure, String crossing, double[] before, String alternative) {
        Random random = new Random(crossing.hashCode());
        double effect = alternative.equals(ALTERNATIVES.get(0)) ? (crossing.charAt(0) - 'c') / 20.0 - 0.3 : 0;
        double[] after = Arrays.stream(before)
                .map(persons -> Math.rint(persons * (1 + effect + 0.03 * random.nextGaussian())))
                .toArray();
        return PairedDifference.of("crossings." + measure, crossing, before, after);
    }

    private static Map<String, double[]> attempts(Table crossings, String measure) {
        Map<String, Map<Object, Double>> persons = new TreeMap<>();
        for (int row = 0; row < crossings.size(); row++) {
            persons.computeIfAbsent(crossings.text(row, "crossing"), crossing -> new TreeMap<>())
                    .merge(crossings.number(row, "replicate"), crossings.number(row, measure), Double::sum);
        }
        Map<String, double[]> totals = new TreeMap<>();
        persons.forEach((crossing, byReplicate) -> totals.put(
                crossing,
                byReplicate.values().stream().mapToDouble(Double::doubleValue).toArray()));
        return totals;
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
