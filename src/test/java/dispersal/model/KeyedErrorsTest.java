package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedErrorsTest {

    private static final int THINGS = 7;

    private final RandomDraws dice = new RandomDraws(5);
    private final KeyedErrors errors = new KeyedErrors(dice, Purpose.CHOOSE_ALTERNATIVE, THINGS);

    @Test
    void errors_are_the_keyed_gumbel_numbers_in_whatever_order_they_are_asked_for() {
        for (int occasion = 0; occasion < 200; occasion++) {
            errors.turnTo(occasion % 3, occasion / 2);
            for (int asked = 0; asked < 4; asked++) {
                int thing = (occasion * 5 + asked * 3) % THINGS;
                assertThat(errors.exactly(thing))
                        .isEqualTo(dice.gumbel(occasion % 3, Purpose.CHOOSE_ALTERNATIVE, occasion / 2, thing));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0x1p-54, 1e-9, 0x1p-10, .2, .5, .7, 0x1.ff8p-1, .9999, 0x1.fffffffffffffp-1})
    void a_bracket_holds_the_error(double uniform) {
        assertThat(GumbelBrackets.exactly(uniform))
                .isBetween(GumbelBrackets.atLeast(uniform), GumbelBrackets.atMost(uniform));
    }

    @Test
    void brackets_are_mostly_narrow() {
        int narrow = 0;
        for (int n = 0; n < 10_000; n++) {
            double uniform = dice.uniform(n, Purpose.ATTRIBUTE, 0);
            double error = GumbelBrackets.exactly(uniform);
            assertThat(error).isBetween(GumbelBrackets.atLeast(uniform), GumbelBrackets.atMost(uniform));
            narrow += GumbelBrackets.atMost(uniform) - GumbelBrackets.atLeast(uniform) < .02 ? 1 : 0;
        }
        assertThat(narrow).isGreaterThan(9_000);
    }

    @Test
    void comparing_by_brackets_is_comparing_the_errors() {
        int below = 0;
        for (int n = 0; n < 20_000; n++) {
            errors.turnTo(n, 1);
            int thing = n % THINGS;
            int other = (n + 1 + n / THINGS % (THINGS - 1)) % THINGS;
            // every other time the lead is so close to the difference that brackets cannot tell
            double lead = n % 2 == 0
                    ? errors.exactly(thing) - errors.exactly(other) + (n % 4 - 1) * 1e-9
                    : 4 * dice.uniform(n, Purpose.ATTRIBUTE, 1) - 2;
            boolean expected = errors.exactly(thing) - errors.exactly(other) < lead;
            assertThat(errors.below(thing, other, lead)).isEqualTo(expected);
            below += expected ? 1 : 0;
        }
        assertThat(below).isBetween(5_000, 15_000);
    }

    @Test
    void the_largest_by_brackets_is_the_largest() {
        double[] values = new double[THINGS];
        int[] found = new int[THINGS];
        for (int n = 0; n < 20_000; n++) {
            errors.turnTo(n, 2);
            int expected = -1;
            for (int thing = 0; thing < THINGS; thing++) {
                double draw = dice.uniform(n, Purpose.ATTRIBUTE, 2, thing);
                values[thing] = draw < .2 ? Double.NEGATIVE_INFINITY : draw;
                double value = values[thing] + errors.exactly(thing);
                if (value > Double.NEGATIVE_INFINITY
                        && (expected < 0 || value > values[expected] + errors.exactly(expected))) {
                    expected = thing;
                }
            }
            assertThat(errors.largest(values, 0, THINGS)).isEqualTo(expected);
            found[Math.max(0, expected)]++;
        }
        assertThat(Arrays.stream(found).min().orElse(0)).isGreaterThan(500);
    }

    @Test
    void nothing_is_the_largest_where_nothing_can_be_had() {
        double shut = Double.NEGATIVE_INFINITY;
        errors.turnTo(1, 1);
        assertThat(errors.largest(new double[] {shut, shut, shut}, 0, 3)).isNegative();
        assertThat(errors.largest(new double[] {shut, 0, shut}, 0, 3)).isEqualTo(1);
    }
}
