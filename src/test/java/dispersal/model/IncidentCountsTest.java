package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.submodel.SelfExcitation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncidentCountsTest {

    private static final double BACKGROUND = 17 / 365.0;
    private static final int DAYS = 1461;
    private static final int RUNS = 4000;

    private record Reported(double time, Pathway pathway) {}

    private static SelfExcitation rule(double branching) {
        return new SelfExcitation(branching, 30, 1, .5);
    }

    private static List<Reported> run(long seed, double branching, int days, IntToDoubleFunction background) {
        List<Reported> reported = new ArrayList<>();
        IncidentCounts incidents = new IncidentCounts(new RandomDraws(seed), 2);
        for (int day = 0; day < days; day++) {
            incidents.addBackground(day, Pathway.INSPIRED, background.applyAsDouble(day));
            incidents.endDay(day, rule(branching), (time, pathway) -> reported.add(new Reported(time, pathway)));
        }
        return reported;
    }

    @Test
    void counts_from_an_empty_history_have_the_mean_and_nearly_the_asymptotic_variance() {
        double sum = 0;
        double squares = 0;
        double early = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            List<Reported> reported = run(seed, .3, DAYS, day -> BACKGROUND);
            sum += reported.size();
            squares += (double) reported.size() * reported.size();
            early += reported.stream()
                    .filter(r -> r.time() >= 20 && r.time() < 40)
                    .count();
        }
        double mean = sum / RUNS;
        double variance = squares / RUNS - mean * mean;
        assertThat(mean).isCloseTo(96.353928, within(4 * 14.0 / Math.sqrt(RUNS)));
        assertThat(variance).isCloseTo(195, within(4 * 195 * Math.sqrt(2.0 / RUNS)));
        double expectedEarly = rule(.3).expectedIncidents(BACKGROUND, 40) - rule(.3).expectedIncidents(BACKGROUND, 20);
        assertThat(expectedEarly / 20).isCloseTo(.0566239333, within(1e-4));
        assertThat(early / RUNS).isCloseTo(expectedEarly, within(4 * 1.4 / Math.sqrt(RUNS)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .3, .6})
    void followers_make_counts_more_uneven(double branching) {
        int runs = 2000;
        int from = 400;
        double sum = 0;
        double squares = 0;
        for (int seed = 0; seed < runs; seed++) {
            long count = run(seed, branching, DAYS, day -> BACKGROUND).stream()
                    .filter(r -> r.time() >= from)
                    .count();
            sum += count;
            squares += (double) count * count;
        }
        double mean = sum / runs;
        double expected = dispersion(branching, DAYS - from);
        assertThat((squares / runs - mean * mean) / mean)
                .isCloseTo(expected, within(4 * expected * Math.sqrt(2.0 / runs)));
    }

    /** Variance over mean of stationary counts in a window; the longer the window, the nearer to (1 - n)^-2. */
    private static double dispersion(double branching, double days) {
        double decays = (1 - branching) / 30 * days;
        return 1 + (rule(branching).dispersion() - 1) * (1 + Math.expm1(-decays) / decays);
    }

    @Test
    void a_background_that_changes_by_day_is_met_exactly_without_followers() {
        double before = 0;
        double after = 0;
        for (int seed = 0; seed < 2000; seed++) {
            for (Reported r : run(seed, 0, 200, day -> day < 100 ? .02 : .1)) {
                before += r.time() < 100 ? 1 : 0;
                after += r.time() < 100 ? 0 : 1;
            }
        }
        assertThat(before / 2000).isCloseTo(2, within(4 * Math.sqrt(2 / 2000.0)));
        assertThat(after / 2000).isCloseTo(10, within(4 * Math.sqrt(10 / 2000.0)));
    }

    @Test
    void incidents_are_reported_in_order_and_on_their_day() {
        IncidentCounts incidents = new IncidentCounts(new RandomDraws(4), 0);
        double[] last = {0};
        for (int day = 0; day < 500; day++) {
            int today = day;
            incidents.addBackground(day, Pathway.INSPIRED, 2);
            incidents.endDay(day, rule(.6), (time, pathway) -> {
                assertThat(time).isBetween((double) today, today + 1.0).isGreaterThanOrEqualTo(last[0]);
                last[0] = time;
            });
        }
        assertThat(last[0]).isGreaterThan(490);
    }

    @Test
    void more_background_leaves_every_incident_in_place_and_adds_others() {
        for (int seed = 0; seed < 50; seed++) {
            List<Reported> more = run(seed, .3, DAYS, day -> 1.3 * BACKGROUND);
            List<Reported> less = run(seed, .3, DAYS, day -> BACKGROUND);
            assertThat(more).containsAll(less);
            assertThat(run(seed, .4, DAYS, day -> BACKGROUND)).containsAll(less);
        }
    }

    @Test
    void incidents_from_elsewhere_are_reported_with_their_pathway_and_followed_by_others() {
        int followers = 0;
        int runs = 2000;
        for (int seed = 0; seed < runs; seed++) {
            IncidentCounts incidents = new IncidentCounts(new RandomDraws(seed), 0);
            incidents.add(10.25, Pathway.RETURNEE, 77);
            incidents.add(10.5, Pathway.BLOCKED, 77);
            List<Reported> reported = new ArrayList<>();
            for (int day = 10; day < 2000; day++) {
                incidents.endDay(day, rule(.3), (time, pathway) -> reported.add(new Reported(time, pathway)));
            }
            assertThat(reported).contains(new Reported(10.25, Pathway.RETURNEE), new Reported(10.5, Pathway.BLOCKED));
            assertThat(reported.stream().filter(r -> r.pathway() == Pathway.INSPIRED))
                    .hasSize(reported.size() - 2);
            followers += reported.size() - 2;
        }
        // two families of total size 1 / (1 - n), with variance n / (1 - n)^3
        double sd = Math.sqrt(2 * .3 / Math.pow(.7, 3));
        assertThat(followers / (double) runs).isCloseTo(2 * .3 / .7, within(4 * sd / Math.sqrt(runs)));
    }

    @Test
    void regions_and_pathways_have_incidents_of_their_own() {
        IncidentCounts here = new IncidentCounts(new RandomDraws(9), 0);
        IncidentCounts there = new IncidentCounts(new RandomDraws(9), 1);
        List<Double> timesHere = new ArrayList<>();
        List<Double> timesThere = new ArrayList<>();
        List<Pathway> pathways = new ArrayList<>();
        for (int day = 0; day < 300; day++) {
            here.addBackground(day, Pathway.INSPIRED, .1);
            here.addBackground(day, Pathway.BLOCKED, .1);
            there.addBackground(day, Pathway.INSPIRED, .1);
            here.endDay(day, rule(0), (time, pathway) -> {
                timesHere.add(time);
                pathways.add(pathway);
            });
            there.endDay(day, rule(0), (time, pathway) -> timesThere.add(time));
        }
        assertThat(timesHere).doesNotHaveDuplicates().doesNotContainAnyElementsOf(timesThere);
        assertThat(pathways).contains(Pathway.BLOCKED, Pathway.INSPIRED).doesNotContain(Pathway.RETURNEE);
    }
}
