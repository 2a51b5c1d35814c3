package dispersal.analysis;

import dispersal.analysis.Table.Column;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds the fates of one or many runs against published figures. A look at plausibility, not a calibration: nothing is fitted,
 * and a figure between two censuses is held against the nearer one.
 */
public final class Plausibility {

    /** Days by which a census may miss the date of a pattern. */
    public static final int NEAR_DAYS = 60;

    private static final String ABSENT = "not_yet_arrived";
    private static final String REGION = "region:";
    private static final double LOW_QUANTILE = 0.05;
    private static final double HIGH_QUANTILE = 0.95;

    private final Table fates;
    private final Map<String, String> regionByOrigin;
    private final Set<LocalDate> censuses = new TreeSet<>();

    /**
     * Prepares the fates of some runs.
     *
     * @param fates          table with the columns run, date, origin, fate, persons
     * @param regionByOrigin region of each origin of the scenario
     */
    public Plausibility(Table fates, Map<String, String> regionByOrigin) {
        this.fates = fates;
        this.regionByOrigin = Map.copyOf(regionByOrigin);
        for (int row = 0; row < fates.size(); row++) {
            censuses.add(LocalDate.parse(fates.text(row, "date")));
        }
    }

    /**
     * Holds the runs against patterns.
     *
     * @param patterns published figures
     * @return one row a pattern with the mean of the runs, their 5 % and 95 % quantiles, and a verdict on the mean:
     *     {@code inside}, {@code outside (below)}, {@code outside (above)}, {@code no census near}, or
     *     {@code not in this scenario}
     */
    public Table compare(List<Pattern> patterns) {
        Table table = new Table(
                "plausibility",
                List.of(
                        Column.text("id"),
                        Column.text("pattern"),
                        Column.text("date"),
                        Column.text("census"),
                        Column.text("per"),
                        Column.integer("n", "runs"),
                        Column.decimal("mean", "persons or share"),
                        Column.decimal("q05", "persons or share"),
                        Column.decimal("q95", "persons or share"),
                        Column.decimal("low", "persons or share"),
                        Column.decimal("central", "persons or share"),
                        Column.decimal("high", "persons or share"),
                        Column.text("verdict"),
                        Column.text("kind"),
                        Column.text("source")));
        patterns.forEach(pattern -> addRow(table, pattern));
        return table;
    }

    private void addRow(Table table, Pattern pattern) {
        Optional<LocalDate> census = nearestCensus(pattern.date());
        Optional<Set<String>> origins = origins(pattern.origins());
        Sample simulated = census.isPresent() && origins.isPresent()
                ? simulated(pattern, census.get(), origins.get())
                : new Sample();
        String verdict = census.isEmpty()
                ? "no census near"
                : origins.isEmpty() ? "not in this scenario" : verdict(simulated.mean(), pattern);
        table.add(
                pattern.id(),
                pattern.title(),
                pattern.date().toString(),
                census.map(LocalDate::toString).orElse(""),
                pattern.share() ? "share" : "persons",
                (long) simulated.count(),
                simulated.mean(),
                simulated.quantile(LOW_QUANTILE),
                simulated.quantile(HIGH_QUANTILE),
                pattern.low(),
                pattern.central(),
                pattern.high(),
                verdict,
                pattern.kind(),
                pattern.source());
    }

    private Optional<LocalDate> nearestCensus(LocalDate date) {
        return censuses.stream()
                .min(Comparator.comparingLong(census -> distance(census, date)))
                .filter(census -> distance(census, date) <= NEAR_DAYS);
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Codes of the origins meant, or nothing if the scenario has not got all of them. */
    private Optional<Set<String>> origins(String given) {
        if (given.equals("all")) {
            return Optional.of(regionByOrigin.keySet());
        }
        if (given.startsWith(REGION)) {
            Set<String> members = new HashSet<>(regionByOrigin.keySet());
            members.removeIf(origin -> !given.substring(REGION.length()).equals(regionByOrigin.get(origin)));
            return Optional.of(members).filter(found -> !found.isEmpty());
        }
        Collection<String> named = Arrays.asList(given.split("\\s*;\\s*"));
        return regionByOrigin.keySet().containsAll(named) ? Optional.of(Set.copyOf(named)) : Optional.empty();
    }

    /** One value a run: persons with one of the fates, or their share among all who had arrived. */
    private Sample simulated(Pattern pattern, LocalDate census, Set<String> origins) {
        Map<Long, double[]> countedAndArrived = new TreeMap<>();
        for (int row = 0; row < fates.size(); row++) {
            String fate = fates.text(row, "fate");
            if (!fates.text(row, "date").equals(census.toString()) || !origins.contains(fates.text(row, "origin"))) {
                continue;
            }
            double[] sums = countedAndArrived.computeIfAbsent((long) fates.number(row, "run"), run -> new double[2]);
            double persons = fates.number(row, "persons");
            sums[0] += pattern.fates().contains(fate) ? persons : 0;
            sums[1] += fate.equals(ABSENT) ? 0 : persons;
        }
        Sample sample = new Sample();
        countedAndArrived.values().forEach(sums -> sample.add(pattern.share() ? sums[0] / sums[1] : sums[0]));
        return sample;
    }

    private static String verdict(double mean, Pattern pattern) {
        if (mean < pattern.low()) {
            return "outside (below)";
        }
        return mean > pattern.high() ? "outside (above)" : "inside";
    }
}
