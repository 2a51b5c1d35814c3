package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.submodel.RiskBelief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossingBeliefsTest {

    private static final RiskBelief LASTING = new RiskBelief(2, 6, 1e12, .4, .7, 0);
    private static final RiskBelief FADING = new RiskBelief(2, 6, 120, .4, .7, 0);

    private static double believed(CrossingBeliefs beliefs, RiskBelief belief, int cluster, double time) {
        return RiskBelief.perceived(
                beliefs.detections(belief, cluster, 0, time), beliefs.successes(belief, cluster, 0, time), 1);
    }

    @Test
    void reports_move_the_prior_as_beta_counts_do() {
        CrossingBeliefs beliefs = new CrossingBeliefs(1, 1, LASTING, new Storeroom());
        assertThat(believed(beliefs, LASTING, 0, 0)).isCloseTo(.25, within(1e-12));
        for (int report = 0; report < 15; report++) {
            beliefs.hear(LASTING, 0, 0, report % 5 == 0, report);
        }
        assertThat(believed(beliefs, LASTING, 0, 15)).isCloseTo(.2173913043, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void with_silent_captures_the_steady_state_underrates_the_risk(long seed) {
        int clusters = 4000;
        double days = 1500;
        CrossingBeliefs beliefs = new CrossingBeliefs(clusters, 1, FADING, new Storeroom());
        RandomDraws draws = new RandomDraws(seed);
        double detections = 0;
        double successes = 0;
        for (int g = 0; g < clusters; g++) {
            double time = 0;
            for (int n = 0; (time += draws.exponential(g, Purpose.EPOCH_GAP, n) / .2) < days; n++) {
                boolean detected = draws.uniform(g, Purpose.CROSSING, n) < .3;
                if (draws.uniform(g, Purpose.REPORT, n) < (detected ? .4 : .7)) {
                    beliefs.hear(FADING, g, 0, detected, time);
                }
            }
            detections += beliefs.detections(FADING, g, 0, days) / clusters;
            successes += beliefs.successes(FADING, g, 0, days) / clusters;
        }
        // shot noise of rate r and memory tau has variance r tau / 2
        assertThat(detections).isCloseTo(4.88, within(4 * Math.sqrt(.2 * .3 * .4 * 60 / clusters) + 1e-4));
        assertThat(successes).isCloseTo(17.76, within(4 * Math.sqrt(.2 * .7 * .7 * 60 / clusters) + 1e-4));
        assertThat(detections / (detections + successes)).isCloseTo(.2155477, within(.003));
    }

    @Test
    void hearing_of_nothing_but_detections_raises_the_believed_risk_every_time() {
        for (int draw = 0; draw < 50; draw++) {
            RandomDraws draws = new RandomDraws(draw);
            CrossingBeliefs beliefs = new CrossingBeliefs(1, 1, FADING, new Storeroom());
            boolean detected = draw % 2 == 0;
            double time = 0;
            double before = believed(beliefs, FADING, 0, 0);
            for (int n = 0; n < 100; n++) {
                time += .2 * draws.uniform(0, Purpose.LAG, n);
                beliefs.hear(FADING, 0, 0, detected, time);
                double after = believed(beliefs, FADING, 0, time);
                assertThat(detected ? after > before : after < before).isTrue();
                before = after;
            }
        }
    }

    @Test
    void without_reports_beliefs_return_to_the_prior_monotonically() {
        CrossingBeliefs beliefs = new CrossingBeliefs(2, 1, FADING, new Storeroom());
        for (int n = 0; n < 30; n++) {
            beliefs.hear(FADING, 0, 0, true, 10);
            beliefs.hear(FADING, 1, 0, false, 10);
        }
        double high = believed(beliefs, FADING, 0, 10);
        double low = believed(beliefs, FADING, 1, 10);
        for (double time = 20; time < 3000; time += 10) {
            assertThat(believed(beliefs, FADING, 0, time))
                    .isLessThanOrEqualTo(high)
                    .isGreaterThanOrEqualTo(.25);
            assertThat(believed(beliefs, FADING, 1, time))
                    .isGreaterThanOrEqualTo(low)
                    .isLessThanOrEqualTo(.25);
            high = believed(beliefs, FADING, 0, time);
            low = believed(beliefs, FADING, 1, time);
        }
        assertThat(high).isCloseTo(.25, within(1e-9));
        assertThat(low).isCloseTo(.25, within(1e-9));
    }

    @Test
    void clusters_and_crossings_are_kept_apart() {
        CrossingBeliefs beliefs = new CrossingBeliefs(3, 2, FADING, new Storeroom());
        beliefs.hear(FADING, 1, 1, true, 5);
        assertThat(beliefs.detections(FADING, 1, 1, 5)).isEqualTo(3);
        assertThat(beliefs.detections(FADING, 1, 0, 5)).isEqualTo(2);
        assertThat(beliefs.detections(FADING, 0, 1, 5)).isEqualTo(2);
        assertThat(beliefs.detections(FADING, 2, 1, 5)).isEqualTo(2);
    }

    @Test
    void successes_on_a_route_are_remembered_for_a_while_and_up_to_eight() {
        CrossingBeliefs beliefs = new CrossingBeliefs(2, 1, FADING, new Storeroom());
        assertThat(beliefs.hasSuccesses(0, 0, 30)).isFalse();
        for (int n = 0; n < 12; n++) {
            beliefs.rememberSuccess(0, 77, n);
        }
        beliefs.rememberSuccess(0, 88, 12);
        assertThat(beliefs.hasSuccesses(0, 12, 30)).isTrue();
        assertThat(beliefs.hasSuccesses(0, 50, 30)).isFalse();
        assertThat(beliefs.hasSuccesses(1, 12, 30)).isFalse();
        assertThat(beliefs.recentSuccesses(0, 77, 12, 30)).isEqualTo(7);
        assertThat(beliefs.recentSuccesses(0, 77, 12, 2)).isEqualTo(2);
        assertThat(beliefs.recentSuccesses(0, 88, 12, 30)).isEqualTo(1);
        assertThat(beliefs.recentSuccesses(0, 88, 50, 30)).isZero();
    }
}
