package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteUtilityTest {

    private static final double A_LITTLE = 1e-5;

    @ParameterizedTest
    @CsvSource({
        "1, 3, .3, .561206, .787759, .379338, .298827, 1",
        "1, 3, .6, .192664, .803668, .249353, .200397, 1",
        "3, 3, .3, .561206, .787759, .818712, .644947, 1",
        "3, 3, .5, .317917, .772833, .743935, .574938, 1",
        "3, 3, .8, .028966, .879724, .671133, .590411, -1",
        "1, 1, .3, .561206, .787759, .623058, .490819, 1",
        "1, 1, .5, .317917, .772833, .587953, .454389, -1",
        "1, 1, .8, .028966, .879724, .559164, .491910, -1"
    })
    void two_routes_are_shared_and_travelled_as_published(
            double constant,
            double weight,
            double risk,
            double share,
            double mean,
            double go,
            double arrivals,
            int sign) {
        RouteDisplacement routes = RouteDisplacement.of(constant, weight, 1 - risk, .9);
        assertThat(routes.shares()[0]).isCloseTo(share, within(5e-7));
        assertThat(routes.meanSuccess()).isCloseTo(mean, within(5e-7));
        assertThat(routes.participation()).isCloseTo(go, within(5e-7));
        assertThat(routes.arrivals()).isCloseTo(arrivals, within(5e-7));
        assertThat(Math.signum(routes.gradient(0))).isEqualTo(sign);
    }

    @ParameterizedTest
    @CsvSource({"1, .3, .256535", "1, .6, -.051876", "3, .5, .065084", "3, .6, -.015480"})
    void the_gradient_of_arrivals_is_as_published(double constant, double risk, double gradient) {
        RouteDisplacement routes = RouteDisplacement.of(constant, constant, 1 - risk, .9);
        assertThat(routes.gradient(0)).isCloseTo(gradient, within(5e-7));
    }

    @Test
    void the_balance_between_tightening_and_displacing_is_where_published() {
        assertThat(RouteDisplacement.of(1, 1, .5, .9).gradient(0)).isCloseTo(-.00001, within(5e-6));
    }

    @Test
    void tightening_one_route_can_raise_arrivals() {
        assertThat(RouteDisplacement.of(1, 1, .5, .9).arrivals()).isCloseTo(.454389, within(5e-7));
        assertThat(RouteDisplacement.of(1, 1, .2, .9).arrivals()).isCloseTo(.491910, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"1, 3, .298827, .150205", "3, 3, .644947, .439940", "1, 1, .490819, .358840"})
    void tightening_all_routes_alike_lowers_arrivals(double constant, double weight, double before, double after) {
        RouteDisplacement routes = RouteDisplacement.of(constant, weight, .7, .9);
        assertThat(routes.arrivals()).isCloseTo(before, within(5e-7));
        assertThat(routes.scaled(.8).arrivals()).isCloseTo(after, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, .454389, .483785", "3, 3, .574938, .577174", "1, 3, .218109, .183388"})
    void tightening_both_routes_unequally_can_go_either_way(
            double constant, double weight, double before, double after) {
        assertThat(RouteDisplacement.of(constant, weight, .5, .9).arrivals()).isCloseTo(before, within(5e-7));
        assertThat(RouteDisplacement.of(constant, weight, .2, .89).arrivals()).isCloseTo(after, within(5e-7));
    }

    @Test
    void the_gradient_formula_is_the_slope_of_arrivals() {
        UniformRandomProvider dice = ParameterDraws.dice(10);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            RouteDisplacement routes = draw(dice);
            double slope = (routes.shifted(0, A_LITTLE).arrivals()
                            - routes.shifted(0, -A_LITTLE).arrivals())
                    / (2 * A_LITTLE);
            assertThat(slope).isCloseTo(routes.gradient(0), within(1e-8));
        }
    }

    @Test
    void tightening_a_route_backfires_exactly_where_it_is_worse_than_the_criterion() {
        UniformRandomProvider dice = ParameterDraws.dice(14);
        int backfired = 0;
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            RouteDisplacement routes = draw(dice);
            double beta = routes.routes().riskWeight();
            double threshold =
                    routes.meanSuccess() * (beta - routes.weight() * (1 - routes.participation())) / (1 + beta);
            boolean predicted = routes.survival()[0] < threshold;
            double before = routes.shifted(0, A_LITTLE).arrivals();
            double after = routes.shifted(0, -A_LITTLE).arrivals();
            assertThat(after > before).isEqualTo(predicted);
            backfired += predicted ? 1 : 0;
        }
        assertThat(backfired).isBetween(20, ParameterDraws.MANY - 20);
    }

    @Test
    void uniform_tightening_lowers_arrivals_for_any_weights() {
        UniformRandomProvider dice = ParameterDraws.dice(13);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            RouteDisplacement routes = draw(dice);
            assertThat(routes.scaled(dice.nextDouble(.1, .99)).arrivals()).isLessThan(routes.arrivals());
        }
    }

    @Test
    void survival_over_a_series_of_crossings_multiplies() {
        RouteUtility routes = new RouteUtility(3, 0, 0, 0, 0, 0, 1);
        double logSurvival = Math.log1p(-.10) + Math.log1p(-.25) + Math.log1p(-.05);
        double access = routes.access(Math.exp(routes.personalPart(logSurvival, 0, 1)));
        assertThat(Math.exp(access)).isCloseTo(.64125, within(1e-12));
    }

    @Test
    void risk_cost_time_and_overlap_deter_and_wealth_and_company_draw() {
        UniformRandomProvider dice = ParameterDraws.dice(53);
        for (int n = 0; n < ParameterDraws.MANY; n++) {
            RouteUtility routes = new RouteUtility(
                    dice.nextDouble(.1, 5), dice.nextDouble(.1, 2), dice.nextDouble(.01, 1), .5, .3, 30, 6);
            double log = -dice.nextDouble(.1, 3);
            double cost = dice.nextDouble(100, 9000);
            double days = dice.nextDouble(1, 60);
            double base = routes.personalPart(log, cost, 1);
            assertThat(routes.personalPart(log - .1, cost, 1)).isLessThan(base);
            assertThat(routes.personalPart(log, cost + 10, 1)).isLessThan(base);
            assertThat(routes.personalPart(log, cost, 2)).isGreaterThan(base);
            assertThat(routes.fixedPart(days + 1, 1)).isLessThan(routes.fixedPart(days, 1));
            assertThat(routes.fixedPart(days, .5)).isLessThan(routes.fixedPart(days, 1));
            assertThat(routes.herding(3)).isGreaterThan(routes.herding(2));
        }
    }

    @Test
    void a_free_certain_route_without_company_is_worth_nothing_and_no_route_is_no_access() {
        RouteUtility routes = new RouteUtility(3, 1, .1, .5, .3, 30, 6);
        assertThat(routes.personalPart(0, 0, 1)).isZero();
        assertThat(routes.fixedPart(0, 1)).isZero();
        assertThat(routes.herding(0)).isZero();
        assertThat(routes.access(1)).isZero();
        assertThat(routes.access(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    private static RouteDisplacement draw(UniformRandomProvider dice) {
        RouteUtility routes = new RouteUtility(dice.nextDouble(.5, 5), 1, 0, 0, 0, 0, 2);
        double weight = dice.nextDouble(.05, 1) * routes.riskWeight();
        double[] survival = {dice.nextDouble(.05, .95), dice.nextDouble(.5, .95)};
        double[] cost = {dice.nextDouble(0, 2), dice.nextDouble(0, 2)};
        return new RouteDisplacement(routes, dice.nextDouble(-1, 4), weight, survival, cost);
    }
}
