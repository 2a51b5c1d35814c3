package dispersal.analysis.validation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How many persons of some origins came to meet some fates within a span of days: flows and profiles over the years. */
final class CohortGrowth implements PatternMeasure {

    private static final List<String> PER = List.of("persons", "per-month", "share-of-all", "share-since-start");
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public String meaning() {
        return "By how much the persons for whom the words of `of` hold grew from the first day to the last. `per`: `persons`,"
                + " `per-month`, `share-of-all` (of those there are on the last day) or `share-since-start` (of the growth since the"
                + " run began).";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(CohortWords.TABLE);
    }

    @Override
    public List<String> faults(Question question) {
        List<String> faults = new ArrayList<>(CohortWords.faults(question.of()));
        if (!PER.contains(question.per())) {
            faults.add("per: found '" + question.per() + "', expected one of " + String.join(", ", PER));
        }
        if (question.dates().isDay()) {
            faults.add("date: found " + question.dates() + ", expected two dates joined by /");
        }
        return faults;
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        Optional<List<String>> origins = setting.origins(question.origins());
        if (origins.isEmpty()) {
            return Reading.none(Reading.ABSENT);
        }
        return run.dated(CohortWords.TABLE)
                .map(cohorts -> read(question, cohorts, origins.get()))
                .orElse(Reading.none("the table of cohorts was not kept"));
    }

    private static Reading read(Question question, DatedTable cohorts, List<String> origins) {
        Span dates = question.dates();
        Optional<LocalDate> first = cohorts.nearest(dates.from(), CohortWords.NEAR_DAYS);
        Optional<LocalDate> last = cohorts.nearest(dates.until(), CohortWords.NEAR_DAYS);
        if (first.isEmpty() || last.isEmpty()) {
            return Reading.none(Reading.OUTSIDE);
        }
        double before = CohortWords.count(cohorts, question.of(), origins, first.get());
        double after = CohortWords.count(cohorts, question.of(), origins, last.get());
        return Reading.of(
                switch (question.per()) {
                    case "per-month" ->
                        (after - before) / (ChronoUnit.DAYS.between(first.get(), last.get()) / DAYS_PER_MONTH);
                    case "share-of-all" -> (after - before) / after;
                    case "share-since-start" ->
                        (after - before)
                                / (after - CohortWords.count(cohorts, question.of(), origins, cohorts.first()));
                    default -> after - before;
                });
    }
}
