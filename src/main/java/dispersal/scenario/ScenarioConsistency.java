package dispersal.scenario;

import java.util.ArrayList;
import java.util.List;

/** Finds what does not fit together in a scenario whose values are each possible by themselves. */
public final class ScenarioConsistency {

    private static final double STANDARD_DEVIATIONS = 5;

    /**
     * Something that does not fit.
     *
     * @param path    dotted path of the value to look at
     * @param message what was found and what is needed
     */
    public record Problem(String path, String message) {}

    private ScenarioConsistency() {}

    /**
     * Checks one scenario: that ids that are named exist, shares sum to what they should, dates ascend, every destination
     * can be reached, and break-outs happen within the horizon.
     *
     * @param scenario the scenario
     * @return what does not fit, empty if everything does
     */
    public static List<Problem> problems(Scenario scenario) {
        List<Problem> problems = new ArrayList<>(problems(ScenarioParts.of(scenario)));
        Horizon horizon = scenario.horizon();
        for (BreakOut breakOut : scenario.breakOuts()) {
            if (breakOut.date().isBefore(horizon.start()) || breakOut.date().isAfter(horizon.end())) {
                problems.add(new Problem(
                        "break_outs." + breakOut.id() + ".date",
                        "must lie in the horizon, " + horizon.start() + " to " + horizon.end() + ", found "
                                + breakOut.date()));
            }
        }
        return List.copyOf(problems);
    }

    /**
     * Checks those parts of a scenario that are known.
     *
     * @param parts the parts
     * @return what does not fit, empty if everything does
     */
    public static List<Problem> problems(ScenarioParts parts) {
        List<Problem> problems = new ArrayList<>();
        new ReferenceCheck(parts, problems).run();
        new ShareCheck(parts, problems).run();
        new DateCheck(parts, problems).run();
        new RouteCheck(parts, problems).run();
        return List.copyOf(problems);
    }

    /**
     * Checks a timeline that differs in numbers alone from one in which everything fits, which takes far less time than checking
     * it as if nothing were known.
     *
     * @param timeline what holds on each day
     * @param sound    a timeline with the same epochs in which everything fits together
     * @return what does not fit, empty if everything does
     */
    public static List<Problem> problems(PolicyTimeline timeline, PolicyTimeline sound) {
        List<Problem> problems = new ArrayList<>();
        NumberCheck numbers = new NumberCheck(problems);
        numbers.compare(timeline.past(), sound.past());
        boolean arrivals = false;
        for (int e = 0; e < timeline.epochs().size(); e++) {
            Scenario now = timeline.epochs().get(e).scenario();
            Scenario before = sound.epochs().get(e).scenario();
            numbers.compare(now, before);
            arrivals |= now.inflow() != before.inflow() || now.population() != before.population();
        }
        if (arrivals) {
            problems.addAll(problems(timeline));
        }
        return problems.stream().distinct().toList();
    }

    /**
     * Checks that people are numbered in advance for all who may arrive: the expected number over the whole run and five
     * standard deviations more.
     *
     * @param timeline what holds on each day
     * @return what does not fit, empty if everything does
     */
    public static List<Problem> problems(PolicyTimeline timeline) {
        Scenario initial = timeline.initial();
        double expected = 0;
        for (int e = 0; e < timeline.epochs().size(); e++) {
            PolicyTimeline.Epoch epoch = timeline.epochs().get(e);
            boolean last = e + 1 == timeline.epochs().size();
            int end = last
                    ? initial.horizon().days()
                    : timeline.epochs().get(e + 1).day();
            InflowCurve curve =
                    new InflowCurve(epoch.scenario().horizon(), epoch.scenario().inflow());
            expected += curve.persons(epoch.day(), end);
        }
        double needed = Math.ceil(expected + STANDARD_DEVIATIONS * Math.sqrt(expected));
        double given = initial.population().potentialEntrants();
        if (given >= needed) {
            return List.of();
        }
        String message = "must be at least %.0f for an inflow of %.0f persons over the horizon, found %.0f"
                .formatted(needed, expected, given);
        return List.of(new Problem("population.potential_entrants", message));
    }
}
