package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class RiskBeliefTest {

    private static final double STEP = 1e-3;

    @Test
    void reports_update_the_prior_as_counts() {
        assertThat(RiskBelief.perceived(2, 6, 1)).isEqualTo(.25);
        assertThat(RiskBelief.perceived(2 + 3, 6 + 12, 1)).isCloseTo(.2173913043, within(1e-10));
    }

    @Test
    void silent_captures_make_a_border_look_safer_than_it_is() {
        RiskBelief belief = belief(2, 6, .4, .7);
        double a = steadyState(belief, belief.priorDetections(), .2 * .3 * belief.detectionReportProbability());
        double b = steadyState(belief, belief.priorSuccesses(), .2 * .7 * belief.successReportProbability());
        assertThat(a).isCloseTo(4.88, within(1e-7));
        assertThat(b).isCloseTo(17.76, within(1e-7));
        assertThat(RiskBelief.perceived(a, b, 1)).isCloseTo(.2155477, within(5e-8));
    }

    @Test
    void equal_reporting_leaves_only_the_pull_of_the_prior() {
        RiskBelief belief = belief(2, 6, .7, .7);
        double a = steadyState(belief, 2, .2 * .3 * .7);
        double b = steadyState(belief, 6, .2 * .7 * .7);
        assertThat(RiskBelief.perceived(a, b, 1)).isCloseTo(.2838710, within(5e-8));
    }

    @Test
    void with_a_weak_prior_the_belief_is_the_reported_odds() {
        RiskBelief belief = belief(1e-6, 1e-6, .4, .7);
        double a = steadyState(belief, 1e-6, .2 * .3 * .4);
        double b = steadyState(belief, 1e-6, .2 * .7 * .7);
        assertThat(RiskBelief.perceived(a, b, 1)).isCloseTo(.1967213, within(1e-7));
    }

    @Test
    void detections_alone_raise_fear_successes_alone_lower_it_and_silence_restores_the_prior() {
        UniformRandomProvider dice = ParameterDraws.dice(18);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            RiskBelief belief = belief(dice.nextDouble(.1, 10), dice.nextDouble(.1, 10), .4, .7);
            double prior = RiskBelief.perceived(belief.priorDetections(), belief.priorSuccesses(), 1);
            double feared = belief.priorDetections();
            double trusted = belief.priorSuccesses();
            double high = prior;
            double low = prior;
            for (int report = 0; report < 20; report++) {
                feared = belief.faded(feared, belief.priorDetections(), .01) + 1;
                trusted = belief.faded(trusted, belief.priorSuccesses(), .01) + 1;
                double higher = RiskBelief.perceived(feared, belief.priorSuccesses(), 1);
                double lower = RiskBelief.perceived(belief.priorDetections(), trusted, 1);
                assertThat(higher).isGreaterThan(high).isLessThan(1);
                assertThat(lower).isLessThan(low).isPositive();
                high = higher;
                low = lower;
            }
            double days = dice.nextDouble(1, 300);
            double forgotten = belief.faded(feared, belief.priorDetections(), days);
            assertThat(forgotten).isBetween(belief.priorDetections(), feared);
            assertThat(belief.faded(feared, belief.priorDetections(), 1e5))
                    .isCloseTo(belief.priorDetections(), within(1e-12));
        }
    }

    @Test
    void forgetting_twice_is_forgetting_once_for_the_whole_time() {
        RiskBelief belief = belief(2, 6, .4, .7);
        double twice = belief.faded(belief.faded(9, 2, 31), 2, 47);
        assertThat(twice).isCloseTo(belief.faded(9, 2, 78), within(1e-12));
        assertThat(belief.faded(9, 2, 0)).isEqualTo(9);
        assertThat(belief.faded(9, 2, 120)).isCloseTo(2 + 7 / Math.E, within(1e-12));
    }

    @Test
    void a_bias_multiplies_the_odds() {
        UniformRandomProvider dice = ParameterDraws.dice(19);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double a = dice.nextDouble(.1, 20);
            double b = dice.nextDouble(.1, 20);
            double eta = dice.nextDouble(-2, 2);
            double logit = Math.log(a / b) + eta;
            assertThat(RiskBelief.perceived(a, b, Math.exp(eta))).isCloseTo(1 / (1 + Math.exp(-logit)), within(1e-12));
        }
    }

    /** Count under a steady trickle of reports, after ten times the memory, in steps of a thousandth of a day. */
    private static double steadyState(RiskBelief belief, double prior, double reportsPerDay) {
        double count = prior;
        for (int step = 0; step < 10 * belief.forgetDays() / STEP; step++) {
            count = belief.faded(count + reportsPerDay * STEP / 2, prior, STEP) + reportsPerDay * STEP / 2;
        }
        double rest = Math.exp(-10);
        return prior + (count - prior) / (1 - rest);
    }

    private static RiskBelief belief(double detections, double successes, double detectionHeard, double successHeard) {
        return ParameterDraws.at(
                RiskBelief.class,
                Map.of(
                        "priorDetections", detections,
                        "priorSuccesses", successes,
                        "forgetDays", 120.0,
                        "detectionReportProbability", detectionHeard,
                        "successReportProbability", successHeard));
    }
}
