package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinanceTest {

    private static final Finance FINANCE = new Finance(60, 1.85, 400, .45, 22_000, 1, 10, .25);

    /** Start, end, fall [days since 2016-01-01], share of the initial area, of the ten zones. */
    private static final double[][] ZONES = {
        {-37, 179, 179, .10},
        {66, 426, 426, .07},
        {151, 419, 419, .06},
        {290, 556, 556, .20},
        {446, 655, 655, .21},
        {597, 643, 643, .01},
        {613, 672, 672, .065},
        {664, 705, 705, .035},
        {500, 760, 760, .235},
        {983, 1177, 1177, .04}
    };

    @Test
    void the_ten_zones_were_held_almost_wholly_at_the_outset() {
        assertThat(held(0)).isCloseTo(1.0018529, within(5e-4));
    }

    @ParameterizedTest
    @CsvSource({
        "90, .9514",
        "185, .8870",
        "365, .7573",
        "542, .4796",
        "669, .1572",
        "730, .0765",
        "1000, .0343",
        "1100, .0155",
        "1176, .0041",
        "1177, 0"
    })
    void territory_wanes_as_tabulated(int day, double territory) {
        assertThat(held(day) / held(0)).isCloseTo(territory, within(5e-4));
    }

    @ParameterizedTest
    @CsvSource({"90, 54.72", "185, 48.06", "365, 35.88", "542, 15.41", "669, 1.96"})
    void revenue_follows_territory(int day, double revenue) {
        assertThat(FINANCE.revenue(held(day) / held(0))).isCloseTo(revenue, within(5e-4 * revenue + 5e-3));
    }

    @ParameterizedTest
    @CsvSource({".4796, 9000, 15.41, .8867103", ".1572, 2400, 1.96, .3763826"})
    void pay_follows_revenue_per_head(double territory, double fighters, double revenue, double index) {
        // the index was tabulated for the revenue rounded to two decimals
        double atThatRevenue = FINANCE.payIndex(territory, fighters) * revenue / FINANCE.revenue(territory);
        assertThat(atThatRevenue).isCloseTo(index, within(1e-6));
    }

    @Test
    void pay_is_never_above_full_and_somebody_unpaid_is_nobody() {
        assertThat(FINANCE.payIndex(1, 0)).isEqualTo(1);
        assertThat(FINANCE.payIndex(0, 0)).isEqualTo(1);
        assertThat(FINANCE.payIndex(0, 1)).isZero();
    }

    @Test
    void less_land_or_more_mouths_never_raise_pay_revenue_transfers_or_reach() {
        UniformRandomProvider dice = ParameterDraws.dice(24);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            double eta = dice.nextDouble(1, 4);
            Finance finance = new Finance(dice.nextDouble(1, 100), eta, 400, dice.nextDouble(), 22_000, 2, 10, .25);
            double more = dice.nextDouble(0.01, 1);
            double less = more * dice.nextDouble();
            double mouths = dice.nextDouble(1, 40_000);
            assertThat(finance.revenue(less)).isLessThanOrEqualTo(finance.revenue(more));
            assertThat(finance.payIndex(less, mouths)).isLessThanOrEqualTo(finance.payIndex(more, mouths) + 1e-12);
            assertThat(finance.payIndex(more, 2 * mouths)).isLessThanOrEqualTo(finance.payIndex(more, mouths));
            assertThat(finance.transferIndex(finance.revenue(less)))
                    .isLessThanOrEqualTo(finance.transferIndex(finance.revenue(more)));
            assertThat(finance.propagandaIndex(less)).isLessThanOrEqualTo(finance.propagandaIndex(more));
        }
    }

    @Test
    void a_core_below_its_floor_sends_nothing() {
        assertThat(FINANCE.transferIndex(10)).isZero();
        assertThat(FINANCE.transferIndex(0)).isZero();
        assertThat(FINANCE.transferIndex(40)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void the_brand_survives_the_land() {
        assertThat(FINANCE.propagandaIndex(0)).isEqualTo(.25);
        assertThat(FINANCE.propagandaIndex(1)).isEqualTo(1);
        assertThat(FINANCE.propagandaIndex(.25)).isCloseTo(.625, within(1e-12));
    }

    private static double held(int day) {
        double sum = 0;
        for (double[] zone : ZONES) {
            boolean stands = day < zone[2];
            sum += stands
                    ? zone[3] * TerritorialControl.between(zone[0], zone[1]).share(day)
                    : 0;
        }
        return sum;
    }
}
