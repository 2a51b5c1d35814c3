package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.submodel.Reengagement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LibertyClocksTest {

    private static final Reengagement RULE = new Reengagement(.02, 152, 1.1, 2, .5, -.03, .6, .4, .7, .45, 0);
    private static final double END = 1461;

    /** Day of re-engagement of a person who is monitored between two days at liberty. */
    private static double monitored(double atRisk, double threshold, double from, double to) {
        LibertyClocks clocks = new LibertyClocks(1, new Storeroom());
        clocks.arm(0, atRisk, threshold);
        double due = clocks.run(0, 1, 0, RULE);
        if (due <= from) {
            return due;
        }
        due = clocks.run(0, RULE.multiplier(true, false), from, RULE);
        return due <= to ? due : clocks.run(0, 1, to, RULE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shares_that_re_engage_follow_the_cure_model(long seed) {
        int people = 200_000;
        RandomDraws draws = new RandomDraws(seed);
        LibertyClocks clocks = new LibertyClocks(people, new Storeroom());
        double[] days = {90, 180, 365, 730};
        double[] shares = {.0063377, .0112216, .0157419, .0184628};
        int[] within = new int[days.length];
        int monitored = 0;
        for (int i = 0; i < people; i++) {
            double threshold = draws.exponential(i, Purpose.REENGAGEMENT, 0);
            clocks.arm(i, .02, threshold);
            double due = clocks.run(i, 1, 100, RULE) - 100;
            for (int k = 0; k < days.length; k++) {
                within[k] += due <= days[k] ? 1 : 0;
            }
            monitored += monitored(.02, threshold, 60, 365) <= END ? 1 : 0;
        }
        for (int k = 0; k < days.length; k++) {
            assertShare(within[k], people, shares[k]);
        }
        assertShare(monitored, people, .0125912124);
    }

    private static void assertShare(int count, int people, double share) {
        assertThat(count / (double) people).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / people)));
    }

    @ParameterizedTest
    @CsvSource({".3, .0090866545", ".9, .0295458662"})
    void commitment_tells_in_the_long_run(double commitment, double probability) {
        int people = 100_000;
        RandomDraws draws = new RandomDraws(8);
        LibertyClocks clocks = new LibertyClocks(people, new Storeroom());
        int ever = 0;
        for (int i = 0; i < people; i++) {
            clocks.arm(i, RULE.atRisk(commitment, false, 26), draws.exponential(i, Purpose.REENGAGEMENT, 0));
            boolean foretold = clocks.wouldReengage(i);
            boolean does = clocks.run(i, 1, 0, RULE) < Double.POSITIVE_INFINITY;
            assertThat(does).isEqualTo(foretold);
            ever += does ? 1 : 0;
        }
        assertShare(ever, people, probability);
    }

    @Test
    void custody_stops_the_clock_and_nothing_else() {
        for (double threshold = .001; threshold < .35; threshold += .003) {
            LibertyClocks clocks = new LibertyClocks(1, new Storeroom());
            clocks.arm(0, .3, threshold);
            double free = clocks.run(0, 1, 50, RULE);
            if (free <= 120) {
                continue;
            }
            clocks.stop(0, 120, RULE);
            assertThat(clocks.libertyDays(0, 500)).isEqualTo(70);
            assertThat(clocks.hazard(0, 500, RULE)).isZero();
            double held = clocks.run(0, 1, 920, RULE);
            if (free == Double.POSITIVE_INFINITY) {
                assertThat(held).isInfinite();
            } else {
                assertThat(held).isCloseTo(free + 800, within(1e-7 * free));
            }
        }
    }

    @Test
    void whatever_is_done_nobody_re_engages_earlier() {
        RandomDraws draws = new RandomDraws(6);
        int later = 0;
        for (int i = 0; i < 20_000; i++) {
            double threshold = draws.exponential(i, Purpose.REENGAGEMENT, 0);
            double from = 300 * draws.uniform(i, Purpose.TRIAGE, 0);
            double to = from + 600 * draws.uniform(i, Purpose.TRIAGE, 1);
            double uncontrolled = monitored(.3, threshold, 0, 0);
            double controlled = monitored(.3, threshold, from, to);
            assertThat(controlled).isGreaterThanOrEqualTo(uncontrolled * (1 - 1e-9));
            later += controlled > uncontrolled + 1 ? 1 : 0;
        }
        assertThat(later).isGreaterThan(1000);
    }

    @Test
    void a_change_that_changes_nothing_leaves_the_day_where_it_was() {
        for (double threshold = .001; threshold < .3; threshold += .007) {
            LibertyClocks clocks = new LibertyClocks(1, new Storeroom());
            clocks.arm(0, .3, threshold);
            double due = clocks.run(0, .4, 10, RULE);
            for (double time = 20; time < Math.min(due, 200); time += 20) {
                assertThat(clocks.run(0, .4, time, RULE)).isCloseTo(due, within(1e-7 * due));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({".02, .02020270731751945", ".3, .35667494393873245", ".9, 2.302585092994046"})
    void a_threshold_beyond_all_hazard_is_never_spent_however_often_the_pace_changes(double atRisk, double all) {
        assertThat(LibertyClocks.isBeyond(atRisk, all * (1 - 1e-6))).isFalse();
        double least = all + 1.001e-9;
        assertThat(LibertyClocks.isBeyond(atRisk, least)).isTrue();
        LibertyClocks finite = new LibertyClocks(1, new Storeroom());
        LibertyClocks infinite = new LibertyClocks(1, new Storeroom());
        finite.arm(0, atRisk, least);
        infinite.arm(0, atRisk, Double.POSITIVE_INFINITY);
        for (int change = 0; change < 2000; change++) {
            double factor = change % 7 == 0 ? .4 : 1;
            double time = change * change * .01;
            assertThat(finite.run(0, factor, time, RULE)).isInfinite();
            assertThat(infinite.run(0, factor, time, RULE)).isInfinite();
            assertThat(infinite.hazard(0, time + 1, RULE)).isEqualTo(finite.hazard(0, time + 1, RULE));
            assertThat(infinite.ticket(0)).isEqualTo(finite.ticket(0));
        }
        assertThat(infinite.wouldReengage(0)).isFalse();
    }

    @Test
    void every_change_voids_the_day_given_before() {
        LibertyClocks clocks = new LibertyClocks(2, new Storeroom());
        clocks.arm(0, .3, .1);
        clocks.run(0, 1, 0, RULE);
        int first = clocks.ticket(0);
        clocks.run(0, .4, 5, RULE);
        int second = clocks.ticket(0);
        clocks.stop(0, 9, RULE);
        assertThat(first).isNotEqualTo(second);
        assertThat(clocks.ticket(0)).isNotIn(first, second);
        assertThat(clocks.ticket(1)).isZero();
    }

    @Test
    void the_hazard_of_a_person_is_slowed_by_what_is_done() {
        LibertyClocks clocks = new LibertyClocks(1, new Storeroom());
        clocks.arm(0, .1, 5);
        clocks.run(0, 1, 0, RULE);
        double free = clocks.hazard(0, 100, RULE);
        assertThat(free).isCloseTo(RULE.hazard(.1, 100), within(1e-15));
        clocks.run(0, .4, 100, RULE);
        assertThat(clocks.hazard(0, 100, RULE)).isCloseTo(.4 * free, within(1e-15));
        assertThat(clocks.libertyDays(0, 130)).isEqualTo(130);
    }
}
