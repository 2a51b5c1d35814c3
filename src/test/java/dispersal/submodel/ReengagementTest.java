package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReengagementTest {

    private static final double ROUNDED = 6e-8;
    private static final Reengagement RULE = rule(0);

    private static Reengagement rule(double skillSlope) {
        return new Reengagement(.02, 152, 1.1, 2, .5, -.03, .6, .4, .7, .45, skillSlope);
    }

    @ParameterizedTest
    @CsvSource({
        "90, .3168847, .0063377",
        "180, .5610791, .0112216",
        "365, .7870941, .0157419",
        "730, .9231398, .0184628"
    })
    void most_of_those_at_risk_re_engage_within_a_year(double days, double atRisk, double anybody) {
        assertThat(RULE.within(days)).isCloseTo(atRisk, within(ROUNDED));
        assertThat(-Math.expm1(-RULE.cumulatedHazard(.02, days))).isCloseTo(anybody, within(ROUNDED));
    }

    @Test
    void the_law_of_times_at_liberty_is_a_matter_of_median_and_spread_only() {
        assertThat(RULE.hasLawOf(new Reengagement(.5, 152, 1.1, 0, 0, 0, 0, 0, 0, 0, 0)))
                .isTrue();
        assertThat(RULE.hasLawOf(new Reengagement(.02, 151, 1.1, 2, .5, -.03, .6, .4, .7, .45, 0)))
                .isFalse();
        assertThat(RULE.hasLawOf(new Reengagement(.02, 152, 1.2, 2, .5, -.03, .6, .4, .7, .45, 0)))
                .isFalse();
    }

    @Test
    void the_accumulated_hazard_ends_where_those_at_risk_do() {
        assertThat(RULE.cumulatedHazard(.02, 365)).isCloseTo(.0158671011, within(1e-10));
        assertThat(RULE.cumulatedHazard(.02, 1e12)).isCloseTo(-Math.log(.98), within(1e-12));
        assertThat(RULE.cumulatedHazard(.02, 0)).isZero();
    }

    @Test
    void lags_have_the_mean_and_the_mode_of_the_law() {
        double mean = 0;
        double width = .5;
        double mode = 0;
        for (double days = width / 2; days < 20_000; days += width) {
            mean += width * (1 - RULE.within(days));
            mode = density(days) > density(mode) ? days : mode;
        }
        double beyond = 278.350336 * (1 - shareOfMeanBelow(20_000)) - 20_000 * (1 - RULE.within(20_000));
        assertThat(mean + beyond).isCloseTo(278.350336, within(1e-3));
        assertThat(mode).isCloseTo(45.325986, within(width));
    }

    private static double density(double days) {
        return days == 0 ? 0 : (RULE.within(days + .01) - RULE.within(days - .01)) / .02;
    }

    /** Of a log-normal mean, the share that lies below is that of the law shifted by its variance. */
    private static double shareOfMeanBelow(double days) {
        return RULE.within(days / Math.exp(1.1 * 1.1));
    }

    @Test
    void the_hazard_is_the_slope_of_what_accumulates() {
        for (double days : new double[] {5, 45, 152, 365, 1461}) {
            double slope = (RULE.cumulatedHazard(.1, days + .01) - RULE.cumulatedHazard(.1, days - .01)) / .02;
            assertThat(RULE.hazard(.1, days)).isCloseTo(slope, within(1e-9));
        }
        assertThat(RULE.hazard(.1, 0)).isZero();
    }

    @Test
    void monitoring_from_day_60_to_day_365_leaves_two_thirds() {
        double none = RULE.cumulatedHazard(.02, 1461);
        double during = RULE.cumulatedHazard(.02, 365) - RULE.cumulatedHazard(.02, 60);
        double kept = none - during + RULE.multiplier(true, false) * during;
        assertThat(-Math.expm1(-none)).isCloseTo(.0196033964, within(1e-10));
        assertThat(-Math.expm1(-kept)).isCloseTo(.0125912124, within(1e-10));
        assertThat(Math.expm1(-kept) / Math.expm1(-none)).isCloseTo(.6422975, within(ROUNDED));
    }

    @ParameterizedTest
    @CsvSource({".3, .0090866545", ".7, .02", ".9, .0295458662"})
    void commitment_raises_the_chance_to_be_at_risk(double commitment, double probability) {
        assertThat(RULE.atRisk(commitment, false, 26)).isCloseTo(probability, within(1e-10));
    }

    @Test
    void experience_raises_and_age_lowers_the_chance_to_be_at_risk() {
        assertThat(RULE.atRisk(.7, true, 26)).isGreaterThan(.02).isCloseTo(.03255208, within(1e-7));
        assertThat(RULE.atRisk(.7, false, 36)).isLessThan(.02).isCloseTo(.01489357, within(1e-7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {.001, .1, .4, 1})
    void inversion_finds_the_day_on_which_the_threshold_is_used_up(double multiplier) {
        double atRisk = .3;
        for (double start : new double[] {0, 20, 400}) {
            double all = multiplier * (-Math.log1p(-atRisk) - RULE.cumulatedHazard(atRisk, start));
            for (double share : new double[] {.001, .1, .5, .9, .999}) {
                double end = RULE.libertyAtReengagement(atRisk, share * all, start, multiplier);
                double spent = RULE.cumulatedHazard(atRisk, end) - RULE.cumulatedHazard(atRisk, start);
                assertThat(multiplier * spent).isCloseTo(share * all, within(1e-9 * all));
            }
            assertThat(RULE.libertyAtReengagement(atRisk, 1.000001 * all, start, multiplier))
                    .isInfinite();
        }
    }

    @Test
    void nobody_re_engages_who_is_not_at_risk_or_whose_clock_stands() {
        assertThat(RULE.libertyAtReengagement(0, .001, 0, 1)).isInfinite();
        assertThat(RULE.libertyAtReengagement(.3, .001, 0, 0)).isInfinite();
    }

    @Test
    void whatever_slows_the_hazard_puts_the_day_off() {
        for (double threshold = .001; threshold < .3; threshold += .007) {
            double before = RULE.libertyAtReengagement(.3, threshold, 0, 1);
            for (double multiplier = .95; multiplier > 0; multiplier -= .05) {
                double later = RULE.libertyAtReengagement(.3, threshold, 0, multiplier);
                assertThat(later).isGreaterThanOrEqualTo(before);
                before = later;
            }
        }
    }

    @Test
    void monitoring_and_rehabilitation_multiply() {
        assertThat(RULE.multiplier(false, false)).isEqualTo(1);
        assertThat(RULE.multiplier(true, false)).isCloseTo(.4, within(1e-12));
        assertThat(RULE.multiplier(false, true)).isCloseTo(.6, within(1e-12));
        assertThat(RULE.multiplier(true, true)).isCloseTo(.24, within(1e-12));
    }

    @Test
    void the_monitored_are_disrupted_more_often() {
        assertThat(RULE.disrupted(true, .9)).isCloseTo(.7, within(1e-12));
        assertThat(RULE.disrupted(false, .1)).isCloseTo(.45, within(1e-12));
        assertThat(new Reengagement(.02, 152, 1.1, 2, .5, -.03, .6, .4, 1, 0, 3).disrupted(true, .9))
                .isEqualTo(1);
        assertThat(new Reengagement(.02, 152, 1.1, 2, .5, -.03, .6, .4, 1, 0, 3).disrupted(false, .9))
                .isZero();
    }

    @Test
    void skill_may_count_either_way() {
        assertThat(rule(2).disrupted(false, .8)).isGreaterThan(.45);
        assertThat(rule(-2).disrupted(false, .8)).isLessThan(.45);
        assertThat(rule(-2).disrupted(false, 1.0 / 3)).isCloseTo(.45, within(1e-12));
    }
}
