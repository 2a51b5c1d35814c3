package dispersal.analysis.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Persons of some origins who had met some fates by a date, or their share: the shape of most published counts. */
final class CohortCount implements PatternMeasure {

    private static final String PERSONS = "persons";

    @Override
    public String name() {
        return "count";
    }

    @Override
    public String meaning() {
        return "Persons of the origins for whom the words of `of` hold on the date, added up: fates, `adults`, `women`, `minors`,"
                + " `recorded` and `unrecorded` returns, `minors_returned`, `minors_recorded`, `minors_unrecorded`, `prosecuted`, `blocked`, `refused` and `got_away`."
                + " `per`: `persons`, or a share of the adults who had come, of adults and minors, of the adults alive, of"
                + " those decided upon, or a number for each would-be traveller who got away.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(CohortWords.TABLE);
    }

    @Override
    public List<String> faults(Question question) {
        List<String> faults = new ArrayList<>(CohortWords.faults(question.of()));
        if (!question.per().equals(PERSONS) && !CohortWords.wholes().contains(question.per())) {
            faults.add("per: found '" + question.per() + "', expected " + PERSONS + ", "
                    + String.join(", ", CohortWords.wholes()));
        }
        if (!question.dates().isDay()) {
            faults.add("date: found " + question.dates() + ", expected a single day");
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
        Optional<LocalDate> date = cohorts.nearest(question.dates().from(), CohortWords.NEAR_DAYS);
        if (date.isEmpty()) {
            return Reading.none(Reading.OUTSIDE);
        }
        double counted = CohortWords.count(cohorts, question.of(), origins, date.get());
        return Reading.of(
                question.per().equals(PERSONS)
                        ? counted
                        : counted / CohortWords.whole(cohorts, question.per(), origins, date.get()));
    }
}
