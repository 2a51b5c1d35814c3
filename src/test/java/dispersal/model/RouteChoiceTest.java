package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.Crossing;
import dispersal.scenario.Link;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import dispersal.submodel.RiskBelief;
import dispersal.submodel.RouteUtility;
import dispersal.submodel.SocialStructure;
import java.util.List;
import java.util.Optional;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Route choice, access, and how journeys and arrivals shift when the risk of a route is changed and known (Spec 5.3, 5.6). */
class RouteChoiceTest {

    private static final RiskBelief LASTING = new RiskBelief(1e-6, 1e-6, 1e12, .4, .7, 0);
    private static final int REPORTS = 2000;

    /** Two ways home through a crossing each; their costs in utils. */
    private static Scenario twoWays(double beta, double costA, double costB) {
        TestScenarios border = BorderWorld.of(2000, .5);
        Crossing pattern = border.build().crossings().get(0);
        return border.withCrossings(List.of(Records.with(pattern, "id", "a"), Records.with(pattern, "id", "b")))
                .withLinks(List.of(
                        new Link("way-a", "west", "northland", Optional.of("a"), 0, 1000 * costA),
                        new Link("way-b", "west", "northland", Optional.of("b"), 0, 1000 * costB)))
                .withRoutes(new RouteUtility(beta, 1, 0, 0, 0, 0, 6))
                .withBeliefs(LASTING)
                .withPopulation(Records.with(
                        border.build().population(),
                        "traits",
                        Records.with(TestValues.traits(), "wealthSdlog", 0),
                        "ties",
                        new SocialStructure(1, 180, 0, 0, 8)))
                .build();
    }

    /** Travellers of whom each has heard so much about both crossings that their risk is known. */
    private static final class Travellers {

        final ForeignFighterModel model = new ForeignFighterModel(PolicyTimeline.constant(twoWays(3, 1, 2)), 1);
        final int home = model.places().nodeOf("northland");
        double beta = 3;
        private int traveller = -1;

        void choose(double newBeta, double costA, double costB) {
            beta = newBeta;
            model.turnTo(twoWays(beta, costA, costB));
        }

        double access(double successA, double successB) {
            traveller++;
            know(0, successA);
            know(1, successB);
            model.routeChoice.lookAs(traveller, 0);
            return model.routeChoice.access(0, home);
        }

        private void know(int crossing, double success) {
            long successes = Math.round(REPORTS * success);
            for (int report = 0; report < REPORTS; report++) {
                model.beliefs.hear(LASTING, model.fighters().cluster(traveller), crossing, report >= successes, 0);
            }
        }

        Outcome outcome(double constant, double gamma, double successA, double successB) {
            double access = access(successA, successB);
            double shareA = Math.exp(beta * (access(successA, 0) - access));
            double success = shareA * successA + (1 - shareA) * successB;
            return new Outcome(shareA, success, 1 / (1 + Math.exp(-constant - gamma * access)));
        }
    }

    private record Outcome(double shareA, double success, double participation) {

        double arrivals() {
            return participation * success;
        }
    }

    private final Travellers travellers = new Travellers();

    @ParameterizedTest
    @CsvSource({
        "1, 3, .3, .561206, .787759, .379338, .298827", "1, 3, .6, .192664, .803668, .249353, .200397",
        "3, 3, .3, .561206, .787759, .818712, .644947", "3, 3, .5, .317917, .772833, .743935, .574938",
        "3, 3, .8, .028966, .879724, .671133, .590411", "1, 1, .3, .561206, .787759, .623058, .490819",
        "1, 1, .5, .317917, .772833, .587953, .454389", "1, 1, .8, .028966, .879724, .559164, .491910"
    })
    void shares_success_and_participation_are_those_of_the_algebra(
            double constant,
            double gamma,
            double detectionA,
            double share,
            double success,
            double go,
            double arrivals) {
        Outcome outcome = travellers.outcome(constant, gamma, 1 - detectionA, .9);
        assertThat(outcome.shareA()).isCloseTo(share, within(1e-6));
        assertThat(outcome.success()).isCloseTo(success, within(1e-6));
        assertThat(outcome.participation()).isCloseTo(go, within(1e-6));
        assertThat(outcome.arrivals()).isCloseTo(arrivals, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, .3, .1, .490819", "1, 1, .44, .28, .358840", "1, 3, .44, .28, .150205", "3, 3, .44, .28, .439940",
        "1, 1, .8, .11, .483785", "3, 3, .8, .11, .577174", "1, 3, .8, .11, .183388", "1, 3, .5, .1, .218109"
    })
    void tightening_all_alike_always_helps_and_tightening_unequally_may_backfire(
            double constant, double gamma, double detectionA, double detectionB, double arrivals) {
        assertThat(travellers
                        .outcome(constant, gamma, 1 - detectionA, 1 - detectionB)
                        .arrivals())
                .isCloseTo(arrivals, within(1e-6));
    }

    @Test
    void tightening_one_route_lowers_arrivals_exactly_when_the_criterion_says_so() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(5);
        int fewer = 0;
        int more = 0;
        for (int draw = 0; draw < 300; draw++) {
            double beta = 1 + 5 * random.nextDouble();
            double gamma = beta * (.05 + .95 * random.nextDouble());
            double constant = -2 + 5 * random.nextDouble();
            double a = (100 + random.nextInt(1800)) / (double) REPORTS;
            double b = (100 + random.nextInt(1800)) / (double) REPORTS;
            double tightened = a - 20.0 / REPORTS;
            travellers.choose(beta, 2 * random.nextDouble(), 2 * random.nextDouble());
            Outcome before = travellers.outcome(constant, gamma, a, b);
            Outcome after = travellers.outcome(constant, gamma, tightened, b);
            boolean helpsBefore = helps(before, a, beta, gamma);
            if (helpsBefore == helps(after, tightened, beta, gamma)) {
                assertThat(after.arrivals() < before.arrivals()).isEqualTo(helpsBefore);
                fewer += helpsBefore ? 1 : 0;
                more += helpsBefore ? 0 : 1;
            }
        }
        assertThat(fewer).isGreaterThan(40);
        assertThat(more).isGreaterThan(40);
    }

    private static boolean helps(Outcome outcome, double success, double beta, double gamma) {
        double bound = outcome.success() * (beta - gamma * (1 - outcome.participation())) / (1 + beta);
        return success > bound;
    }

    @Test
    void lowering_success_everywhere_in_proportion_never_raises_arrivals() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(6);
        for (int draw = 0; draw < 200; draw++) {
            double beta = 1 + 5 * random.nextDouble();
            double gamma = beta * random.nextDouble();
            double constant = -2 + 5 * random.nextDouble();
            int a = 5 * (1 + random.nextInt(400));
            int b = 5 * (1 + random.nextInt(400));
            travellers.choose(beta, 2 * random.nextDouble(), 2 * random.nextDouble());
            double full = travellers
                    .outcome(constant, gamma, a / (double) REPORTS, b / (double) REPORTS)
                    .arrivals();
            double less = travellers
                    .outcome(constant, gamma, .8 * a / REPORTS, .8 * b / REPORTS)
                    .arrivals();
            assertThat(less).isLessThan(full);
        }
    }

    @Test
    void routes_are_drawn_in_proportion_to_their_worth() {
        travellers.access(.7, .9);
        int journeys = 40_000;
        int byA = 0;
        for (int journey = 0; journey < journeys; journey++) {
            byA += travellers.model.routeChoice.draw(0, travellers.home, journey)
                                    .links()[0]
                            == 0
                    ? 1
                    : 0;
        }
        double share = .561206;
        assertThat(byA / (double) journeys).isCloseTo(share, within(4 * Math.sqrt(share * (1 - share) / journeys)));
    }

    @Test
    void access_over_one_free_way_is_the_log_of_success() {
        travellers.choose(3, 0, 0);
        assertThat(travellers.access(.4, 0)).isCloseTo(Math.log(.4), within(1e-6));
        assertThat(travellers.model.routeChoice.access(0, 0)).isZero();
        assertThat(travellers.model.routeChoice.access(travellers.home, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
