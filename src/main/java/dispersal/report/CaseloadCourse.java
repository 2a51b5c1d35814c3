package dispersal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How many people the authorities of a state, or of all states, have to do with, week by week.
 *
 * @param name  what readers call the state
 * @param weeks one a week in order of time, at least one
 */
record CaseloadCourse(String name, List<Week> weeks) {

    /** The line is long when it holds more than this share of those who can be monitored. */
    private static final double LONG_LINE = 0.1;

    private static final String[] HELD = {"custody", "prison", "rehabilitation"};

    /**
     * A week.
     *
     * @param day       day of the count
     * @param monitored mean of those monitored [persons]
     * @param known     those monitored or waiting [persons]
     * @param held      those in custody, in prison or in rehabilitation [persons]
     * @param capacity  mean of how many can be monitored [persons]
     */
    record Week(LocalDate day, double monitored, Band known, Band held, double capacity) {

        double waiting() {
            return known.mean() - monitored;
        }

        double greatest() {
            return Math.max(
                    capacity, Math.max(Math.max(known.upper(), known.mean()), Math.max(held.upper(), held.mean())));
        }
    }

    /** Counts of all states, one number a replicate under each date and state. */
    private record Counts(Tally monitored, Tally known, Tally held, Tally capacity) {

        private CaseloadCourse course(String name, Function<Tally, Function<String, double[]>> values) {
            List<Week> weeks = new ArrayList<>();
            for (String date : capacity.sortedRows()) {
                weeks.add(new Week(
                        Calendar.date(date, "caseload.date"),
                        mean(values.apply(monitored).apply(date)),
                        Band.of(values.apply(known).apply(date)),
                        Band.of(values.apply(held).apply(date)),
                        mean(values.apply(capacity).apply(date))));
            }
            return new CaseloadCourse(name, weeks);
        }

        private static double mean(double[] values) {
            return Arrays.stream(values).sum() / values.length;
        }
    }

    CaseloadCourse {
        weeks = List.copyOf(weeks);
    }

    /**
     * Reads the courses from table {@code caseload}.
     *
     * @param tables     tables of a result
     * @param replicates number of replicates
     * @return all states together first, then each state, those with the largest load first; empty if the table is
     */
    static List<CaseloadCourse> of(Tables tables, int replicates) {
        Counts counts = new Counts(
                tally(tables, replicates, "monitored"),
                tally(tables, replicates, "monitored", "waiting"),
                tally(tables, replicates, HELD),
                tally(tables, replicates, "capacity"));
        if (counts.capacity().rows().isEmpty()) {
            return List.of();
        }
        List<CaseloadCourse> courses = new ArrayList<>();
        for (String origin : counts.capacity().columns()) {
            courses.add(counts.course(tables.nameOf(origin), tally -> date -> tally.values(date, origin)));
        }
        courses.sort(Comparator.comparingDouble(CaseloadCourse::largestLoad)
                .reversed()
                .thenComparing(CaseloadCourse::name));
        courses.add(0, counts.course("All states", tally -> tally::rowValues));
        return courses;
    }

    private static Tally tally(Tables tables, int replicates, String... columns) {
        return Tally.of(
                tables.table("caseload"),
                replicates,
                line -> Arrays.stream(columns).mapToDouble(line::number).sum(),
                line -> Optional.of(line.text("date")),
                line -> Optional.of(line.text("origin")));
    }

    /** Largest mean number of people on one day who are monitored, wait or are held [persons]. */
    double largestLoad() {
        return weeks.stream()
                .mapToDouble(week -> week.known().mean() + week.held().mean())
                .max()
                .orElse(0);
    }

    /** First day on which, in the mean, more people wait than a tenth of those who can be monitored. */
    Optional<LocalDate> longLineFrom() {
        return weeks.stream()
                .filter(week -> week.waiting() > LONG_LINE * week.capacity() + 1e-9)
                .findFirst()
                .map(Week::day);
    }

    /** Top of everything that is shown [persons]. */
    double greatest() {
        return weeks.stream().mapToDouble(Week::greatest).max().orElse(0);
    }

    /** First day. */
    LocalDate first() {
        return weeks.get(0).day();
    }

    /** Last day. */
    LocalDate last() {
        return weeks.get(weeks.size() - 1).day();
    }
}
