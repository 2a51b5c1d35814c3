package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

class ExitUtilitiesTest {

    private static final ExitUtilities INDIFFERENT = ParameterDraws.at(ExitUtilities.class, Map.of());

    @Test
    void nothing_matters_to_people_whose_weights_are_all_0() {
        assertThat(INDIFFERENT.fight(.3, .8, .5, 2, .7)).isZero();
        assertThat(INDIFFERENT.ground(.3, .8, .5, .7)).isZero();
        assertThat(INDIFFERENT.homeward(.3, true, .5, 2)).isZero();
        assertThat(INDIFFERENT.affiliateAppeal(.3, .8, .5, .7)).isZero();
        assertThat(INDIFFERENT.rivalAppeal(.3, .8, true)).isZero();
        assertThat(INDIFFERENT.vettingFear(1, 1)).isZero();
        assertThat(INDIFFERENT.surrender(.3, true, .5, 1, 1)).isZero();
    }

    @Test
    void fighting_and_hiding_add_up_as_the_equations_say() {
        ExitUtilities utilities = ParameterDraws.at(
                ExitUtilities.class,
                Map.of(
                        "commitment",
                        1.5,
                        "loyalty",
                        2.0,
                        "pay",
                        .5,
                        "payOffset",
                        .3,
                        "sunkCost",
                        .2,
                        "risk",
                        1.2,
                        "groundConstant",
                        -2.2,
                        "groundCommitmentFactor",
                        .9,
                        "groundLoyaltyFactor",
                        .6,
                        "territoryGround",
                        1.0));
        assertThat(utilities.fight(.7, .6, .7, 4, .25)).isCloseTo(1.05 + 1.2 + 0 + .4 - .3, within(1e-12));
        assertThat(utilities.ground(.7, .6, .4, .25)).isCloseTo(-2.2 + .945 + .72 + .6 - .3, within(1e-12));
    }

    @Test
    void going_home_and_giving_up_add_up_as_the_equations_say() {
        ExitUtilities utilities = ParameterDraws.at(
                ExitUtilities.class,
                Map.of(
                        "returnConstant",
                        -1.2,
                        "homePull",
                        .8,
                        "family",
                        .4,
                        "disaffectionReturn",
                        1.0,
                        "severity",
                        .7,
                        "surrenderConstant",
                        -6.2,
                        "surrenderFamily",
                        .5,
                        "surrenderDisaffection",
                        1.1,
                        "surrenderSiege",
                        2.0,
                        "surrenderEncirclement",
                        1.5));
        assertThat(utilities.homeward(.7, true, .5, 2)).isCloseTo(-1.2 + .4 + .4 + .3 - 1.4, within(1e-12));
        assertThat(utilities.homeward(.7, false, .5, 2)).isCloseTo(-1.2 + .4 + .3 - 1.4, within(1e-12));
        assertThat(utilities.surrender(.7, true, .5, 1, 1)).isCloseTo(-6.2 + .5 + .33 + 1 + 1.5, within(1e-12));
    }

    @Test
    void other_groups_add_up_as_the_equations_say() {
        ExitUtilities utilities = ParameterDraws.at(
                ExitUtilities.class,
                Map.of(
                        "affiliatePay",
                        .5,
                        "affiliateStrength",
                        .4,
                        "affiliateHostility",
                        .8,
                        "relocateCommitment",
                        1.5,
                        "relocateLoyalty",
                        -.5,
                        "affiliateMatch",
                        .6,
                        "affiliateRiskFactor",
                        .5,
                        "risk",
                        1.2,
                        "switchCommitment",
                        1.0,
                        "switchDisloyalty",
                        1.3));
        double standing = utilities.affiliateStanding(.5, 2000, .5);
        assertThat(standing).isCloseTo(.5 * Math.log(.5) + .4 * Math.log(2) - .4, within(1e-12));
        assertThat(utilities.affiliateAppeal(.7, .6, 1, .25)).isCloseTo(1.05 - .3 + .6 - .15, within(1e-12));
        assertThat(utilities.rivalAppeal(.7, .6, true)).isCloseTo(.7 + .52, within(1e-12));
        assertThat(ParameterDraws.at(ExitUtilities.class, Map.of("switchRisk", 1.5))
                        .vettingFear(2, .5))
                .isCloseTo(1.5, within(1e-12));
        assertThat(ParameterDraws.at(ExitUtilities.class, Map.of("switchRisk", 2.0))
                        .vettingFear(3, .5))
                .isCloseTo(3, within(1e-12));
    }

    @Test
    void a_milder_sanction_makes_return_likelier_for_everybody() {
        UniformRandomProvider dice = ParameterDraws.dice(24);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            ExitUtilities drawn = ParameterDraws.anywhere(ExitUtilities.class, dice);
            if (drawn.severity() < .01) {
                continue;
            }
            double sanction = dice.nextDouble(.1, 3);
            double milder = sanction * dice.nextDouble(0, .9);
            double[] state = dice.doubles(6).toArray();
            assertThat(returning(drawn, state, milder)).isGreaterThan(returning(drawn, state, sanction));
        }
    }

    @Test
    void fear_sanction_and_hostility_never_attract() {
        UniformRandomProvider dice = ParameterDraws.dice(43);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            ExitUtilities drawn = ParameterDraws.anywhere(ExitUtilities.class, dice);
            double fear = dice.nextDouble();
            assertThat(drawn.fight(.5, .5, .5, 1, fear + .1)).isLessThanOrEqualTo(drawn.fight(.5, .5, .5, 1, fear));
            assertThat(drawn.ground(.5, .5, .5, fear + .1)).isLessThanOrEqualTo(drawn.ground(.5, .5, .5, fear));
            assertThat(drawn.affiliateAppeal(.5, .5, 1, fear + .1))
                    .isLessThanOrEqualTo(drawn.affiliateAppeal(.5, .5, 1, fear));
            assertThat(drawn.vettingFear(1, fear + .1)).isGreaterThanOrEqualTo(drawn.vettingFear(1, fear));
            assertThat(drawn.homeward(.5, true, 0, fear + .1)).isLessThanOrEqualTo(drawn.homeward(.5, true, 0, fear));
        }
    }

    @Test
    void each_weight_moves_its_utility_in_the_direction_of_its_sign() {
        UniformRandomProvider dice = ParameterDraws.dice(44);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            ExitUtilities u = ParameterDraws.anywhere(ExitUtilities.class, dice);
            assertDirection(u.fight(.6, .5, .5, 1, .1) - u.fight(.5, .5, .5, 1, .1), u.commitment());
            assertDirection(u.fight(.5, .6, .5, 1, .1) - u.fight(.5, .5, .5, 1, .1), u.loyalty());
            assertDirection(u.fight(.5, .5, .6, 1, .1) - u.fight(.5, .5, .5, 1, .1), u.pay());
            assertDirection(u.fight(.5, .5, .5, 2, .1) - u.fight(.5, .5, .5, 1, .1), u.sunkCost());
            assertDirection(u.ground(.5, .5, .4, .1) - u.ground(.5, .5, .5, .1), u.territoryGround());
            assertDirection(u.homeward(.5, false, 1, 1) - u.homeward(.5, false, 0, 1), u.homePull());
            assertDirection(u.homeward(.4, false, 1, 1) - u.homeward(.5, false, 1, 1), u.disaffectionReturn());
            assertDirection(u.homeward(.5, true, 1, 1) - u.homeward(.5, false, 1, 1), u.family());
            assertDirection(u.affiliateAppeal(.5, .5, 1, .1) - u.affiliateAppeal(.5, .5, 0, .1), u.affiliateMatch());
            assertDirection(u.rivalAppeal(.5, .4, false) - u.rivalAppeal(.5, .5, false), u.switchDisloyalty());
            assertDirection(u.rivalAppeal(.5, .5, true) - u.rivalAppeal(.5, .5, false), u.switchPrior());
            assertDirection(u.surrender(.5, true, .6, 0, 0) - u.surrender(.5, true, .5, 0, 0), u.surrenderSiege());
            assertDirection(u.surrender(.5, true, 0, 0, 1) - u.surrender(.5, true, 0, 0, 0), u.surrenderTreatment());
        }
    }

    private static void assertDirection(double change, double weight) {
        assertThat(Math.abs(weight) < 1e-9 || change * weight > 0)
                .as("change %s for weight %s", change, weight)
                .isTrue();
    }

    /** Probability of returning of somebody who fights, for a state of six numbers in [0, 1]. */
    private static double returning(ExitUtilities u, double[] state, double sanction) {
        double[] utilities = {
            u.fight(state[0], state[1], state[2], state[3], state[4]) + u.statusQuo(),
            u.ground(state[0], state[1], state[5], state[4]),
            u.homeward(state[0], state[3] > .5, state[5], sanction),
            u.affiliateAppeal(state[0], state[1], state[2], state[4]),
            u.rivalAppeal(state[0], state[1], state[2] > .5),
            u.surrender(state[0], state[3] > .5, state[5], state[2], state[4])
        };
        return NestedLogit.probabilities(utilities, new int[] {0, 2, 3, 5}, new double[] {.7, 1, .6, 1})[2];
    }
}
