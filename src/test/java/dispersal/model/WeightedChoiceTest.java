package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WeightedChoiceTest {

    private static final int GRID = 100_000;
    private static final int PERSON = 2;
    private static final int ALTERNATIVES = 15;

    private static double own(int k) {
        return Math.sin(3 * k);
    }

    private static double shared(int k) {
        return 0.5 * Math.cos(k);
    }

    private static float[] factors(int from) {
        float[] factors = new float[from + WeightedChoice.ROW];
        for (int k = 0; k < ALTERNATIVES; k++) {
            factors[from + k] = (float) Math.exp(shared(k));
        }
        return factors;
    }

    @Test
    void alternatives_are_drawn_with_the_shares_of_a_logit() {
        WeightedChoice choice = new WeightedChoice(4, ALTERNATIVES);
        double total = 0;
        for (int k = 0; k < ALTERNATIVES; k++) {
            choice.keep(PERSON, k, own(k));
            total += Math.exp(own(k) + shared(k));
        }
        int[] drawn = new int[ALTERNATIVES];
        for (int n = 0; n < GRID; n++) {
            drawn[choice.draw(PERSON, factors(WeightedChoice.ROW), WeightedChoice.ROW, (n + 0.5) / GRID)]++;
        }
        for (int k = 0; k < ALTERNATIVES; k++) {
            // a grid hits each share to one point; weights have seven digits
            assertThat(drawn[k] / (double) GRID).isCloseTo(Math.exp(own(k) + shared(k)) / total, within(2.0 / GRID));
        }
    }

    @Test
    void what_is_not_available_is_never_drawn() {
        WeightedChoice choice = new WeightedChoice(PERSON + 1, ALTERNATIVES);
        for (int k = 0; k < ALTERNATIVES; k++) {
            choice.keep(PERSON, k, k == 4 || k == 9 ? 0 : Double.NEGATIVE_INFINITY);
        }
        double[] numbers = {0, 0.25, 0.49, 0.5, 0.75, Math.nextDown(1.0)};
        int[] drawn = Arrays.stream(numbers)
                .mapToInt(u -> choice.draw(PERSON, factors(0), 0, u))
                .toArray();
        assertThat(drawn[0]).isEqualTo(4);
        assertThat(drawn[5]).isEqualTo(9);
        assertThat(drawn).containsOnly(4, 9).isSorted();
    }

    @Test
    void a_weight_can_be_replaced_and_belongs_to_one_person() {
        WeightedChoice choice = new WeightedChoice(2, 2);
        choice.keep(0, 0, 0);
        choice.keep(1, 0, 0);
        choice.keep(1, 1, 50);
        float[] plain = new float[WeightedChoice.ROW];
        Arrays.fill(plain, 1);
        assertThat(choice.draw(0, plain, 0, 0.999)).isZero();
        assertThat(choice.draw(1, plain, 0, 0.001)).isEqualTo(1);
        choice.keep(1, 1, Double.NEGATIVE_INFINITY);
        assertThat(choice.draw(1, plain, 0, 0.999)).isZero();
    }
}
