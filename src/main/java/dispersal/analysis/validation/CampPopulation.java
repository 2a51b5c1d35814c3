package dispersal.analysis.validation;

import java.util.List;
import java.util.Set;

/** Adults in camps and the minors who live there, among them children of men in prison. */
final class CampPopulation implements PatternMeasure {

    private static final String RIGHTS = "rights";

    @Override
    public String name() {
        return "camps";
    }

    @Override
    public String meaning() {
        return "Adults in camps on the day and the mean number of minors there in its month, of all origins. `per`: `persons`.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(CohortWords.TABLE, RIGHTS);
    }

    @Override
    public List<String> faults(Question question) {
        return question.per().equals("persons") && question.origins().equals("all")
                ? List.of()
                : List.of("origins, per: found '" + question.origins() + "', '" + question.per()
                        + "', expected all, persons");
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        Question adults = new Question("count", question.dates(), question.origins(), List.of("camp"), "persons");
        Reading held = new CohortCount().read(adults, run, setting);
        if (!held.isThere()) {
            return held;
        }
        if (!run.covers(RIGHTS, question.dates())) {
            return Reading.none(Reading.OUTSIDE);
        }
        double minors = run.sumOfMonths(RIGHTS, "minors_in_camps", question.dates());
        return Reading.of(held.value() + minors);
    }
}
