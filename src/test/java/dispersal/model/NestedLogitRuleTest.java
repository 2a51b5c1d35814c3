package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedLogitRuleTest {

    private static final int WORLDS = 6;
    private static final int OCCASIONS = 3;
    private static final int OCCASIONS_ABROAD = 40;
    private static final Set<Posture> DELIBERATE_ABROAD =
            EnumSet.of(Posture.SWITCHED, Posture.RELOCATED, Posture.THIRD_COUNTRY, Posture.STRANDED);

    private int stayed;
    private int left;
    private final Map<String, Integer> abroad = new TreeMap<>();

    @Test
    void deciding_from_a_bound_is_deciding_from_all_prospects() {
        for (int world = 1; world <= WORLDS; world++) {
            decideBothWays(world);
        }
        assertThat(stayed).isPositive();
        assertThat(left).isPositive();
        assertThat(abroad)
                .containsKeys("SWITCHED sure", "SWITCHED open", "RELOCATED sure", "RELOCATED open")
                .containsKeys("THIRD_COUNTRY sure", "THIRD_COUNTRY open", "STRANDED open", "faster", "slower");
    }

    private void decideBothWays(int world) {
        ForeignFighterModel model =
                new ForeignFighterModel(RandomWorlds.scenario(world).timeline(), world);
        model.start();
        for (int day = 0; day < 200; day++) {
            model.schedule.step(model);
            if (day % 40 != 39) {
                continue;
            }
            int refuge = model.theatre().refuge(model.present());
            for (int i = 0; i < model.fighters().count(); i++) {
                Posture posture = model.fighters().posture(i);
                if (DELIBERATE_ABROAD.contains(posture)) {
                    compareAbroad(model, i, day + .9);
                }
                for (int occasion = 0; posture.inTheatreWithGroup() && occasion < OCCASIONS; occasion++) {
                    boolean canMove = occasion > 0;
                    int full = rule(model).choose(i, day + .9, occasion, refuge, canMove);
                    assertThat(rule(model).inTheatre(i, day + .9, occasion, refuge, canMove))
                            .isEqualTo(full);
                    boolean leads = model.alternatives.leads(full);
                    left += leads ? 1 : 0;
                    stayed += leads ? 0 : 1;
                }
            }
        }
    }

    private static NestedLogitRule rule(ForeignFighterModel model) {
        return (NestedLogitRule) model.decisions.rule();
    }

    private void compareAbroad(ForeignFighterModel model, int fighter, double time) {
        boolean faster = model.present().deliberation().statusQuoOffset() > 0;
        for (int occasion = 0; occasion < OCCASIONS_ABROAD; occasion++) {
            int full = rule(model).choose(fighter, time, occasion, -1, true);
            int statusQuo = model.prospects.statusQuo();
            assertThat(rule(model).abroad(fighter, time, occasion)).isEqualTo(full);
            boolean sure = rule(model).isSureToStayAbroad(fighter, time, occasion);
            assertThat(!sure || full == statusQuo).isTrue();
            abroad.merge(model.fighters().posture(fighter) + (sure ? " sure" : " open"), 1, Integer::sum);
            abroad.merge(faster ? "faster" : "slower", 1, Integer::sum);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void no_destination_is_easier_to_reach_than_the_bound_says(int world) {
        ForeignFighterModel model =
                new ForeignFighterModel(RandomWorlds.scenario(world).timeline(), world);
        model.start();
        for (int day = 0; day < 120; day++) {
            model.schedule.step(model);
        }
        for (int i = 0; i < model.fighters().count(); i += 7) {
            int from = model.fighters().place(i);
            if (model.fighters().posture(i).inTheatreWithGroup()) {
                int home = model.homeOf(model.fighters().origin(i));
                model.routeChoice.lookAs(i, 120);
                assertThat(model.routeChoice.access(from, home))
                        .isLessThanOrEqualTo(model.routeChoice.accessAtMost(from, home) + 1e-9);
            }
        }
    }
}
