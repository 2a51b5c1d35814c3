package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import dispersal.submodel.ExitChoice;
import dispersal.submodel.NestedLogit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people weigh, in the states that runs of random worlds bring them into (Spec 10, T8, T10, T17, T24). */
class ProspectsTest {

    private static final int[] LOOKS = {20, 250, 500};

    /** A fighter's utilities at a moment. */
    private record View(int fighter, double[] utilities) {}

    /** A run that is stopped now and then to ask those who deliberate what they think of their prospects. */
    private static final class Survey {

        final ForeignFighterModel model;
        final int[] nestStarts;
        final double[] scales;

        Survey(int world) {
            model = new ForeignFighterModel(RandomWorlds.scenario(world).timeline(), world);
            nestStarts = model.alternatives.nestStarts();
            ExitChoice choice = model.present().choice();
            scales = new double[] {choice.stayScale(), 1, choice.elsewhereScale(), 1, 1};
            model.start();
        }

        void goTo(int day) {
            while (model.schedule.getTime() < day) {
                model.schedule.step(model);
            }
        }

        List<View> ask(Scenario scenario, int day) {
            model.turnTo(scenario);
            List<View> views = new ArrayList<>();
            for (int i = 0; i < model.fighters().count(); i++) {
                Posture posture = model.fighters().posture(i);
                if (Epochs.ratePerDay(scenario.deliberation(), posture) > 0) {
                    int refuge = posture.inTheatreWithGroup() ? model.theatre().refuge(scenario) : -1;
                    model.prospects.consider(i, day, refuge, true);
                    views.add(new View(i, model.prospects.utilities().clone()));
                }
            }
            return views;
        }

        double[] probabilities(double[] utilities) {
            return NestedLogit.probabilities(utilities, Arrays.copyOf(nestStarts, nestStarts.length - 1), scales);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void probabilities_sum_to_one_and_what_is_shut_has_none(int world) {
        Survey survey = new Survey(world);
        for (int day : LOOKS) {
            survey.goTo(day);
            for (View view : survey.ask(survey.model.present(), day)) {
                double[] chosen = survey.probabilities(view.utilities());
                assertThat(Arrays.stream(chosen).sum()).isCloseTo(1, within(1e-12));
                for (int j = 0; j < chosen.length; j++) {
                    boolean shut = view.utilities()[j] == Double.NEGATIVE_INFINITY;
                    assertThat(view.utilities()[j]).isNotNaN().isLessThan(1e6);
                    assertThat(chosen[j] == 0 || !shut).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_milder_home_is_likelier_to_be_chosen_by_everybody_who_can_choose_it(int world) {
        Survey survey = new Survey(world);
        int asked = 0;
        for (int day : LOOKS) {
            survey.goTo(day);
            Scenario harsh = survey.model.present();
            Scenario mild = TestScenarios.of(harsh)
                    .withEveryOrigin(o -> Records.with(o, "severity", .3 * o.severity()))
                    .build();
            List<View> before = survey.ask(harsh, day);
            List<View> after = survey.ask(mild, day);
            for (int v = 0; v < before.size(); v++) {
                double was = survey.probabilities(before.get(v).utilities())[Alternatives.RETURN];
                double is = survey.probabilities(after.get(v).utilities())[Alternatives.RETURN];
                assertThat(is > was || is == was && (was == 0 || was == 1)).isTrue();
                asked += was > 0 ? 1 : 0;
            }
            survey.model.turnTo(harsh);
        }
        assertThat(asked).isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_worthier_home_draws_people_from_all_others_and_moves_nobody_between_them(int world) {
        Survey survey = new Survey(world);
        GumbelChoice choice = new GumbelChoice(survey.model.draws, survey.nestStarts);
        int drawn = 0;
        for (int day : LOOKS) {
            survey.goTo(day);
            for (View view : survey.ask(survey.model.present(), day)) {
                int before = choice.draw(view.fighter(), day, view.utilities(), survey.scales);
                view.utilities()[Alternatives.RETURN] += 2;
                int after = choice.draw(view.fighter(), day, view.utilities(), survey.scales);
                assertThat(after == before || after == Alternatives.RETURN).isTrue();
                drawn += after == before ? 0 : 1;
            }
        }
        assertThat(drawn).isPositive();
    }

    @Test
    void relations_within_a_nest_are_left_alone_and_across_nests_are_not() {
        int compared = 0;
        for (int world = 1; world <= 8; world++) {
            compared += compareWithoutTheFarAffiliate(world);
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static int compareWithoutTheFarAffiliate(int world) {
        Survey survey = new Survey(world);
        survey.goTo(100);
        int near = survey.model.alternatives.affiliate(0);
        int far = survey.model.alternatives.affiliate(1);
        int rival = survey.model.alternatives.rivalPole();
        int compared = 0;
        for (View view : survey.ask(survey.model.present(), 100)) {
            double[] before = survey.probabilities(view.utilities());
            view.utilities()[far] = Double.NEGATIVE_INFINITY;
            double[] after = survey.probabilities(view.utilities());
            boolean open = before[near] > 0 && before[rival] > 0 && before[Alternatives.RETURN] > 0;
            if (open && before[far] > 1e-3) {
                compared++;
                assertThat(after[near] / after[rival]).isCloseTo(before[near] / before[rival], within(1e-9));
                double toHome = before[near] / before[Alternatives.RETURN];
                assertThat(after[near] / after[Alternatives.RETURN]).isGreaterThan(toHome);
            }
        }
        return compared;
    }

    @ParameterizedTest
    @ValueSource(longs = 1)
    void an_amnesty_brings_more_people_home(long block) {
        Scenario harsh = TestScenarios.small().withPersons(1000, 1, 0).build();
        Scenario mild = TestScenarios.of(harsh)
                .withEveryOrigin(o -> Records.with(o, "severity", .3 * o.severity()))
                .build();
        int seeds = 6;
        double[] more = new double[seeds];
        for (int s = 0; s < seeds; s++) {
            long seed = block * 100 + s;
            more[s] = Chronicle.of(PolicyTimeline.constant(mild), seed).count(ProspectsTest::comesHome)
                    - Chronicle.of(PolicyTimeline.constant(harsh), seed).count(ProspectsTest::comesHome);
        }
        Sample sample = Sample.of(seeds, s -> more[s]);
        assertThat(sample.mean() - 4 * Math.sqrt(sample.variance() / seeds)).isPositive();
    }

    private static boolean comesHome(Event.Moved move) {
        return !move.from().isHome() && move.to().isHome();
    }
}
