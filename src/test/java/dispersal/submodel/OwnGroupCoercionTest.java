package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class OwnGroupCoercionTest {

    @Test
    void leaving_a_zone_that_is_mostly_held_ends_in_execution_now_and_then() {
        assertThat(new OwnGroupCoercion(.06).perAttempt(.8)).isCloseTo(.048, within(1e-15));
    }

    @Test
    void nobody_is_executed_where_the_group_holds_nothing_or_lets_people_go() {
        assertThat(new OwnGroupCoercion(.06).perAttempt(0)).isZero();
        assertThat(new OwnGroupCoercion(0).perAttempt(1)).isZero();
        assertThat(new OwnGroupCoercion(1).perAttempt(1)).isEqualTo(1);
    }

    @Test
    void a_firmer_hold_is_more_dangerous_to_leave() {
        UniformRandomProvider dice = ParameterDraws.dice(33);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            OwnGroupCoercion coercion = new OwnGroupCoercion(dice.nextDouble(.01, 1));
            double control = dice.nextDouble(0, .9);
            assertThat(coercion.perAttempt(control + .1)).isGreaterThan(coercion.perAttempt(control));
        }
    }
}
