package dispersal.report;

import java.util.List;
import java.util.stream.Collectors;

/** Whom the authorities at home monitor, keep waiting and hold, week by week, against the number they can monitor. */
final class CaseloadByState implements Figure {

    private static final int STATES = 12;

    @Override
    public String name() {
        return "caseload-by-state";
    }

    @Override
    public List<String> tables() {
        return List.of("caseload");
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        List<CaseloadCourse> courses = CaseloadCourse.of(tables, caption.replicates()).stream()
                .filter(course -> course.largestLoad() > 0)
                .toList();
        List<CaseloadCourse> shown = courses.subList(0, Math.min(courses.size(), STATES + 1));
        Plate.Wording wording = new Plate.Wording(
                "Load of the authorities at home against what they can monitor",
                statement(courses, shown.size() - 1),
                "bands: 5th to 95th percentile of replicates, of all known (monitored and waiting) and of those held",
                "Capacity is for monitoring only; people in custody, prison or rehabilitation take none of it. "
                        + lines(shown) + " A line forms in those runs in which all places are"
                        + " taken; the mean over runs may still lie below the capacity. Every panel has a scale of its own."
                        + unseen(courses.subList(shown.size(), courses.size())));
        Body body = shown.isEmpty()
                ? Body.sentence("The authorities at home have nobody to deal with.")
                : new CaseloadPanels(shown).body();
        return new Plate(wording, caption, body);
    }

    private static String statement(List<CaseloadCourse> courses, int states) {
        if (courses.isEmpty()) {
            return "Persons, weekly; the table of caseloads holds nobody.";
        }
        CaseloadCourse all = courses.get(0);
        String period = all.first().equals(all.last())
                ? Calendar.spelled(all.last())
                : Calendar.spelled(all.first()) + " to " + Calendar.spelled(all.last());
        String which = states == courses.size() - 1
                ? Theme.counted(states, "state") + " with anybody to deal with"
                : "the " + states + " states with the largest load";
        return "Persons, weekly, " + period + ": all states together and " + which + ".";
    }

    private static String lines(List<CaseloadCourse> courses) {
        return courses.stream().anyMatch(course -> course.longLineFrom().isPresent())
                ? "Triangle with date: first week in which the mean line of those waiting is longer than 10 % of the"
                        + " capacity."
                : "In none of these panels is the mean line of those waiting ever longer than 10 % of the capacity.";
    }

    private static String unseen(List<CaseloadCourse> courses) {
        String listed = courses.stream()
                .filter(course -> course.longLineFrom().isPresent())
                .map(course -> course.name() + " (from "
                        + Calendar.brief(course.longLineFrom().orElseThrow()) + ")")
                .collect(Collectors.joining(", "));
        return listed.isEmpty() ? "" : " Longer than 10 % but not shown: " + listed + ".";
    }
}
