package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliberationTest {

    private static final double REFERENCE = 1.0 / 21;
    /** Utilities of returning, relocating, the al-Qaeda-linked group and surrender; staying has 0. */
    private static final double[] EXITS = {-3, -4, -4.5, -5};

    @ParameterizedTest
    @CsvSource({
        "7, .0278519291, .0039788470, .7659637",
        "21, .0791469943, .0037689045, .7473247",
        "60, .1971549940, .0032859166, .6986128"
    })
    void exits_hardly_depend_on_how_often_people_deliberate(double gap, double leave, double perDay, double byYearEnd) {
        double probability = 1 - choice(1 / gap, true)[0];
        assertThat(probability).isCloseTo(leave, within(1e-10));
        assertThat(probability / gap).isCloseTo(perDay, within(1e-10));
        assertThat(1 - Math.exp(-365 * probability / gap)).isCloseTo(byYearEnd, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"7, .0113067135, .9838680", "21, .0037689045, .7473247", "60, .0013191165, .3821302"})
    void without_the_offset_the_rate_would_decide(double gap, double perDay, double byYearEnd) {
        double probability = 1 - choice(1 / gap, false)[0];
        assertThat(probability / gap).isCloseTo(perDay, within(1e-10));
        assertThat(1 - Math.exp(-365 * probability / gap)).isCloseTo(byYearEnd, within(1e-7));
    }

    @Test
    void restless_people_leave_at_the_limiting_rate() {
        double limit = REFERENCE * Arrays.stream(EXITS).map(Math::exp).sum();
        assertThat(limit).isCloseTo(.0040928405, within(1e-10));
        assertThat(1 - Math.exp(-365 * limit)).isCloseTo(.7755016, within(1e-7));
        // deliberating every two and a half hours is as good as always
        assertThat((1 - choice(10, true)[0]) * 10).isCloseTo(limit, within(limit * 1e-3));
    }

    @ParameterizedTest
    @CsvSource({"7", "21", "60"})
    void where_leavers_go_does_not_depend_on_the_rate_at_all(double gap) {
        double[] probabilities = choice(1 / gap, true);
        double[] shares = {.5792585, .2130973, .1292500, .0783941};
        for (int j = 0; j < shares.length; j++) {
            assertThat(probabilities[j + 1] / (1 - probabilities[0])).isCloseTo(shares[j], within(5e-8));
        }
    }

    @Test
    void choice_and_attrition_compete_in_closed_form() {
        double[] probabilities = choice(REFERENCE, true);
        double kill = .0015;
        double total = kill + (1 - probabilities[0]) * REFERENCE;
        double gone = 1 - Math.exp(-1000 * total);
        assertThat(1 - gone).isCloseTo(.0051492, within(1e-7));
        assertThat(gone * kill / total).isCloseTo(.2832232, within(1e-7));
        double[] expected = {.4122163, .1516459, .0919779, .0557874};
        for (int j = 0; j < expected.length; j++) {
            assertThat(gone * probabilities[j + 1] * REFERENCE / total).isCloseTo(expected[j], within(1e-7));
        }
    }

    @Test
    void the_offset_is_0_at_the_reference_rate_and_rises_with_the_rate() {
        assertThat(deliberation(REFERENCE).statusQuoOffset()).isZero();
        UniformRandomProvider dice = ParameterDraws.dice(45);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double rate = dice.nextDouble(1e-3, 1);
            assertThat(deliberation(rate * 1.5).statusQuoOffset()
                            - deliberation(rate).statusQuoOffset())
                    .isCloseTo(Math.log(1.5), within(1e-12));
        }
    }

    private static Deliberation deliberation(double rate) {
        return ParameterDraws.at(Deliberation.class, Map.of("ratePerDay", rate, "referenceRatePerDay", REFERENCE));
    }

    private static double[] choice(double rate, boolean neutral) {
        double[] utilities = new double[EXITS.length + 1];
        System.arraycopy(EXITS, 0, utilities, 1, EXITS.length);
        utilities[0] = neutral ? deliberation(rate).statusQuoOffset() : 0;
        return NestedLogit.probabilities(utilities, new int[] {0, 1, 2, 3, 4}, new double[] {1, 1, 1, 1, 1});
    }
}
