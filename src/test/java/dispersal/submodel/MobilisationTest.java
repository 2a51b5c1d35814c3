package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MobilisationTest {

    private static final Mobilisation RULE = new Mobilisation(.004, .002, .002, .001, .00002);
    private static final double ROUNDED = 1e-6;

    @ParameterizedTest
    @CsvSource({"100, 205.277285, 63.148477", "365, 307.219425, 348.520383", "1000, 332.754958, 1178.163361"})
    void the_willing_and_their_attempts_grow_as_the_closed_form_says(double days, double willing, double attempts) {
        assertThat(RULE.willingAfter(100, 2, 1, days)).isCloseTo(willing, within(ROUNDED));
        assertThat(RULE.attemptsWithin(100, 2, 1, days)).isCloseTo(attempts, within(ROUNDED));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1.333333, 0",
        ".25, 132.275132, 1.198413, .965608",
        ".5, 330.033003, .996700, 2.409241",
        ".75, 657.894737, .662281, 4.802632",
        "1, 1307.189542, 0, 9.542484"
    })
    void blocking_turns_a_flow_into_a_stock(double blocked, double stock, double travel, double domesticPerYear) {
        assertThat(RULE.steadyBlocked(2, 1, blocked)).isCloseTo(stock, within(ROUNDED));
        assertThat(travel(blocked)).isCloseTo(travel, within(ROUNDED));
        assertThat(365 * RULE.domesticPerDay() * RULE.steadyBlocked(2, 1, blocked))
                .isCloseTo(domesticPerYear, within(ROUNDED));
    }

    private static double travel(double blocked) {
        double first = (1 - blocked) * RULE.attempt(1) * RULE.steadyWilling(2, 1);
        return first + RULE.getAway(blocked) * RULE.steadyBlocked(2, 1, blocked);
    }

    @Test
    void the_more_are_blocked_the_larger_the_stock_and_the_fewer_travel() {
        for (double blocked = 0; blocked < .99; blocked += .01) {
            assertThat(RULE.steadyBlocked(2, 1, blocked + .01)).isGreaterThan(RULE.steadyBlocked(2, 1, blocked));
            assertThat(travel(blocked + .01)).isLessThan(travel(blocked));
        }
    }

    @Test
    void two_half_steps_are_one_step() {
        double half = RULE.willingAfter(100, 2, .6, 182.5);
        assertThat(RULE.willingAfter(half, 2, .6, 182.5)).isCloseTo(RULE.willingAfter(100, 2, .6, 365), within(1e-9));
        assertThat(RULE.attemptsWithin(100, 2, .6, 182.5) + RULE.attemptsWithin(half, 2, .6, 182.5))
                .isCloseTo(RULE.attemptsWithin(100, 2, .6, 365), within(1e-9));
    }

    @Test
    void without_propaganda_nobody_tries() {
        assertThat(RULE.attempt(0)).isZero();
        assertThat(RULE.attemptsWithin(100, 2, 0, 365)).isZero();
        assertThat(RULE.steadyWilling(2, 0)).isCloseTo(1000, within(1e-9));
    }
}
