package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttritionHazardTest {

    @ParameterizedTest
    @CsvSource({".5, 1, .4444444444", "1, 1, .5", "2, 1, .5773502692", ".5, 2, .25", "0, 1, .3678794412"})
    void frailty_lets_more_people_survive_than_the_mean_hazard_says(double variance, double cumulated, double share) {
        assertThat(frail(variance).survivors(cumulated)).isCloseTo(share, within(1e-10));
    }

    @Test
    void no_hazard_kills_nobody_and_a_small_variance_hardly_matters() {
        assertThat(frail(0).survivors(0)).isEqualTo(1);
        assertThat(frail(3).survivors(0)).isEqualTo(1);
        assertThat(frail(1e-7).survivors(2)).isCloseTo(Math.exp(-2), within(1e-6));
    }

    @Test
    void survival_falls_with_hazard_and_rises_with_variance() {
        UniformRandomProvider dice = ParameterDraws.dice(4);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double variance = dice.nextDouble(0.01, 5);
            double cumulated = dice.nextDouble(0.01, 5);
            double share = frail(variance).survivors(cumulated);
            assertThat(share).isBetween(0.0, 1.0);
            assertThat(frail(variance).survivors(cumulated * 1.1)).isLessThan(share);
            assertThat(frail(variance * 1.1).survivors(cumulated)).isGreaterThan(share);
        }
    }

    @Test
    void every_hazard_is_at_least_0_and_grows_with_what_feeds_it() {
        UniformRandomProvider dice = ParameterDraws.dice(5);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            AttritionHazard hazard = ParameterDraws.anywhere(AttritionHazard.class, dice);
            double low = dice.nextDouble();
            double high = low + (1 - low) * dice.nextDouble();
            assertThat(hazard.killFighting(0)).isEqualTo(hazard.killBasePerDay());
            assertThat(hazard.killFighting(low)).isLessThanOrEqualTo(hazard.killFighting(high));
            assertThat(hazard.captureFighting(low)).isLessThanOrEqualTo(hazard.captureFighting(high));
            assertThat(hazard.killAffiliate(low)).isLessThanOrEqualTo(hazard.killAffiliate(high));
            assertThat(hazard.captureByRival(low)).isLessThanOrEqualTo(hazard.captureByRival(high));
            assertThat(hazard.captureByRival(0)).isZero();
            assertThat(hazard.killUnderground()).isGreaterThanOrEqualTo(hazard.killUndergroundPerDay());
            assertThat(hazard.captureUnderground()).isGreaterThanOrEqualTo(hazard.captureUndergroundPerDay());
        }
    }

    @Test
    void capture_adds_up_as_the_equations_say() {
        AttritionHazard hazard = ParameterDraws.at(
                AttritionHazard.class,
                Map.of("captureBasePerDay", .0002, "captureSiegePerDay", .001, "captureRivalCampaignPerDay", .0003));
        assertThat(hazard.captureFighting(0)).isEqualTo(.0002);
        assertThat(hazard.captureFighting(.5)).isCloseTo(.0007, within(1e-15));
        assertThat(hazard.captureByRival(3)).isCloseTo(.0009, within(1e-15));
    }

    @Test
    void pressure_multiplies_the_hazards_underground() {
        AttritionHazard hazard = ParameterDraws.at(
                AttritionHazard.class,
                Map.of(
                        "killUndergroundPerDay", .0003,
                        "captureUndergroundPerDay", .0002,
                        "pressureEffect", 2.0,
                        "pressure", 1.5));
        assertThat(hazard.killUnderground()).isCloseTo(.0012, within(1e-15));
        assertThat(hazard.captureUnderground()).isCloseTo(.0008, within(1e-15));
    }

    @Test
    void hostile_rivals_triple_the_hazard_at_most() {
        AttritionHazard hazard = ParameterDraws.at(
                AttritionHazard.class, Map.of("killAffiliatePerDay", .0004, "killAffiliateHostilityEffect", 2.0));
        assertThat(hazard.killAffiliate(0)).isEqualTo(.0004);
        assertThat(hazard.killAffiliate(.7)).isCloseTo(.00096, within(1e-15));
        assertThat(hazard.killAffiliate(1)).isCloseTo(.0012, within(1e-15));
    }

    @Test
    void people_expect_the_exponential_of_the_hazard_ahead() {
        assertThat(AttritionHazard.perceivedRisk(0, 90)).isZero();
        assertThat(AttritionHazard.perceivedRisk(.01, 90)).isCloseTo(1 - Math.exp(-.9), within(1e-15));
        assertThat(AttritionHazard.perceivedRisk(1000, 90)).isEqualTo(1);
    }

    private static AttritionHazard frail(double variance) {
        return ParameterDraws.at(AttritionHazard.class, Map.of("frailtyVariance", variance));
    }
}
