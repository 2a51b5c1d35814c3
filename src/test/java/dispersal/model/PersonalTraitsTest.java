package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.submodel.QuantileTable;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;

class PersonalTraitsTest {

    private static final Scenario LARGE =
            TestScenarios.small().withPersons(40000, 1, 3000).build();
    private static final Fighters FIGHTERS = fighters(LARGE, 11);
    private static final int EARLIER = 35200;
    private static final BetaDistribution ATTITUDE = new BetaDistribution(null, 5, 2);

    private static Fighters fighters(Scenario scenario, long seed) {
        return PopulationSynthesis.fighters(
                scenario, new RandomDraws(seed), new Places(scenario), new Groundwork(), new Storeroom());
    }

    @Test
    void shares_are_those_of_the_origin() {
        for (int o = 0; o < 2; o++) {
            OriginState origin = LARGE.origins().get(o);
            int own = o;
            Sample.of(FIGHTERS.count, i -> FIGHTERS.origin[i] == own, i -> FIGHTERS.woman[i] ? 1 : 0)
                    .hasShare(origin.womenShare());
            Sample.of(FIGHTERS.count, i -> FIGHTERS.origin[i] == own, i -> FIGHTERS.family[i] ? 1 : 0)
                    .hasShare(origin.familyShare());
        }
        Sample.of(FIGHTERS.count, i -> FIGHTERS.experienced[i] ? 1 : 0).hasShare(0.1);
        Sample.of(FIGHTERS.count, i -> FIGHTERS.leaning[i] ? 1 : 0).hasShare(0.1);
    }

    @Test
    void minors_depend_on_adults_with_family_and_sum_to_their_share() {
        for (int o = 0; o < 2; o++) {
            OriginState origin = LARGE.origins().get(o);
            int own = o;
            double perFamily = origin.minorsShare() / (1 - origin.minorsShare()) / origin.familyShare();
            Sample.of(FIGHTERS.count, i -> FIGHTERS.origin[i] == own && FIGHTERS.family[i], FIGHTERS::minors)
                    .hasMean(perFamily, Math.sqrt(perFamily));
        }
        assertThat(IntStream.range(0, FIGHTERS.count).filter(i -> !FIGHTERS.family[i]))
                .allMatch(i -> FIGHTERS.minors[i] == 0);
    }

    @Test
    void ages_are_normal_between_the_bounds() {
        Sample age = Sample.of(FIGHTERS.count, i -> FIGHTERS.age[i]);
        // mean and sd of N(26, 6.5) between 15 and 65: hazard of the lower bound at z = -1.6923
        double density = Math.exp(-1.6923076923 * 1.6923076923 / 2) / Math.sqrt(2 * Math.PI);
        double kept = 1 - 0.0452935;
        double mean = 26 + 6.5 * density / kept;
        double variance = 42.25 * (1 - 1.6923076923 * density / kept - Math.pow(density / kept, 2));
        age.hasMean(mean, Math.sqrt(variance));
        age.hasVariance(variance, 3);
        assertThat(IntStream.range(0, FIGHTERS.count)).allMatch(i -> FIGHTERS.age[i] >= 15 && FIGHTERS.age[i] <= 65);
    }

    @Test
    void late_arrivals_are_more_committed_and_loyal() {
        double sd = Math.sqrt(ATTITUDE.getNumericalVariance());
        for (boolean late : new boolean[] {false, true}) {
            double expected = late ? lateMean() : ATTITUDE.getNumericalMean();
            Sample.of(EARLIER, i -> FIGHTERS.arrivalDay[i] >= -365 == late, FIGHTERS::commitment)
                    .hasMean(expected, sd);
            Sample.of(EARLIER, i -> FIGHTERS.arrivalDay[i] >= -365 == late, FIGHTERS::loyalty)
                    .hasMean(expected, sd);
        }
        Sample.of(FIGHTERS.count, i -> i >= EARLIER, FIGHTERS::commitment).hasMean(lateMean(), sd);
    }

    private static double lateMean() {
        double sum = 0;
        for (int step = 0; step < 10000; step++) {
            double value = ATTITUDE.inverseCumulativeProbability((step + 0.5) / 10000);
            sum += Math.min(0.99, value + 0.05);
        }
        return sum / 10000;
    }

    @Test
    void attitudes_stay_in_range_and_start_at_their_anchors() {
        for (int i = 0; i < FIGHTERS.count; i++) {
            assertThat(FIGHTERS.commitment(i))
                    .isBetween(0.01, 0.99)
                    .isEqualTo(FIGHTERS.minds.get(i, Minds.COMMITMENT_ANCHOR));
            assertThat(FIGHTERS.loyalty(i))
                    .isBetween(0.01, 0.99)
                    .isEqualTo(FIGHTERS.minds.get(i, Minds.LOYALTY_ANCHOR));
        }
    }

    @Test
    void commitment_and_loyalty_are_tied_by_a_gaussian_copula() {
        for (double correlation : new double[] {-0.4, 0, 0.5, 0.9}) {
            Fighters fighters = fighters(
                    TestScenarios.of(LARGE)
                            .withPopulation(Records.with(
                                    LARGE.population(),
                                    "traits",
                                    Records.with(
                                            TestValues.traits(),
                                            "attitudeCorrelation",
                                            correlation,
                                            "lateArrivalBonus",
                                            0)))
                            .build(),
                    12);
            double[] commitment = scores(IntStream.range(0, fighters.count)
                    .mapToDouble(fighters::commitment)
                    .toArray());
            double[] loyalty = scores(IntStream.range(0, fighters.count)
                    .mapToDouble(fighters::loyalty)
                    .toArray());
            double found = new PearsonsCorrelation().correlation(commitment, loyalty);
            double standardError = (1 - correlation * correlation) / Math.sqrt(fighters.count);
            assertThat(found).isCloseTo(correlation, within(4 * standardError + 0.002));
        }
    }

    private static double[] scores(double[] attitudes) {
        return IntStream.range(0, attitudes.length)
                .mapToDouble(i -> QuantileTable.score(ATTITUDE.cumulativeProbability(attitudes[i])))
                .toArray();
    }

    @Test
    void skill_grows_with_experience_and_time() {
        double aptitude = 1.0 / 3;
        double sd = Math.sqrt(2.0 * 4 / (36 * 7));
        Sample.of(FIGHTERS.count, i -> i >= EARLIER && !FIGHTERS.experienced[i], FIGHTERS::skill)
                .hasMean(aptitude, sd);
        Sample.of(
                        EARLIER,
                        i -> !FIGHTERS.experienced[i] && FIGHTERS.arrivalDay[i] < -731,
                        i -> FIGHTERS.skill[i] + 0.05 * FIGHTERS.arrivalDay[i] / 365.25)
                .hasMean(aptitude, sd);
        Sample.of(FIGHTERS.count, i -> i >= EARLIER && FIGHTERS.experienced[i], FIGHTERS::skill)
                .hasMean(aptitude + 0.15, sd);
        assertThat(IntStream.range(0, FIGHTERS.count)).allMatch(i -> FIGHTERS.skill[i] > 0 && FIGHTERS.skill[i] <= 1);
    }

    @Test
    void wealth_risk_aversion_and_bias_are_log_normal() {
        Sample wealth = Sample.of(FIGHTERS.count, i -> Math.log(FIGHTERS.wealthIndex[i]));
        wealth.hasMean(0, 1);
        wealth.hasVariance(1, 3);
        Sample risk = Sample.of(FIGHTERS.count, i -> Math.log(FIGHTERS.riskAversion[i]));
        risk.hasMean(0, 0.5);
        risk.hasVariance(0.25, 3);
        Sample bias = Sample.of(FIGHTERS.count, i -> Math.log(FIGHTERS.oddsFactor[i]));
        bias.hasMean(0, 0.4);
        bias.hasVariance(0.16, 3);
    }

    @Test
    void frailties_are_gamma_with_mean_1_and_independent() {
        Sample kill = Sample.of(FIGHTERS.count, i -> FIGHTERS.killFrailty[i]);
        Sample capture = Sample.of(FIGHTERS.count, i -> FIGHTERS.captureFrailty[i]);
        for (Sample frailty : new Sample[] {kill, capture}) {
            frailty.hasMean(1, Math.sqrt(0.5));
            frailty.hasVariance(0.5, 3 + 6 * 0.5);
        }
        Sample.of(FIGHTERS.count, i -> (FIGHTERS.killFrailty[i] - 1) * (FIGHTERS.captureFrailty[i] - 1))
                .hasMean(0, 0.5);
    }

    @Test
    void without_variance_all_frailties_are_1() {
        Fighters fighters = fighters(
                TestScenarios.small()
                        .withAttrition(Records.with(TestValues.attrition(), "frailtyVariance", 0))
                        .build(),
                3);
        assertThat(fighters.killFrailty).containsOnly(1);
        assertThat(fighters.captureFrailty).containsOnly(1);
    }

    @Test
    void arrivals_fall_into_years_by_their_shares() {
        double[] from = {-1461, -1095, -730, -365};
        double[] shares = {0.05, 0.2, 0.4, 0.35};
        for (int y = 0; y < 4; y++) {
            double first = from[y];
            double last = y == 3 ? 0 : from[y + 1];
            Sample.of(EARLIER, i -> FIGHTERS.arrivalDay[i] >= first && FIGHTERS.arrivalDay[i] < last ? 1 : 0)
                    .hasShare(shares[y]);
        }
        assertThat(IntStream.range(EARLIER, FIGHTERS.count)).allMatch(i -> Float.isNaN(FIGHTERS.arrivalDay[i]));
    }

    @Test
    void listed_draws_are_even() {
        Sample listed = Sample.of(FIGHTERS.count, i -> FIGHTERS.listedDraw[i]);
        listed.hasMean(0.5, Math.sqrt(1.0 / 12));
        listed.hasVariance(1.0 / 12, 1.8);
    }
}
