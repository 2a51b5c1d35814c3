package dispersal.scenario;

import dispersal.scenario.ScenarioConsistency.Problem;
import java.time.LocalDate;
import java.util.List;

/** Checks that dates come in their order. */
final class DateCheck {

    private final ScenarioParts parts;
    private final List<Problem> problems;

    DateCheck(ScenarioParts parts, List<Problem> problems) {
        this.parts = parts;
        this.problems = problems;
    }

    void run() {
        for (Zone zone : parts.zones().orElse(List.of())) {
            String path = "zones." + zone.id();
            if (!zone.rivalPole()
                    && zone.fall().orElseThrow().isBefore(zone.declineStart().orElseThrow())) {
                String message = "must not be before decline_start "
                        + zone.declineStart().get() + ", found " + zone.fall().get();
                problems.add(new Problem(path + ".fall", message));
            }
            ascending(
                    path + ".control_knots",
                    zone.controlKnots().stream().map(ControlKnot::date).toList());
        }
        ascending(
                "inflow",
                parts.inflow().orElse(List.of()).stream().map(InflowKnot::date).toList());
    }

    private void ascending(String path, List<LocalDate> dates) {
        for (int d = 1; d < dates.size(); d++) {
            if (!dates.get(d).isAfter(dates.get(d - 1))) {
                problems.add(new Problem(
                        path + "." + dates.get(d),
                        "dates must ascend, found " + dates.get(d) + " after " + dates.get(d - 1)));
            }
        }
    }
}
