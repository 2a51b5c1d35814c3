package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody is lost, doubled or brought back to life, whatever the parameters (Spec 10, T1 to T3). */
class ConservationTest {

    private static final Set<Posture> FINAL = EnumSet.of(Posture.KILLED, Posture.EXECUTED);

    static List<Integer> worlds() {
        return RandomWorlds.numbers(25).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void everybody_is_in_one_place_at_a_time_and_moves_only_as_people_can(int world) {
        ForeignFighterModel model = new ForeignFighterModel(RandomWorlds.timeline(world), 100 + world);
        Chronicle chronicle = Chronicle.of(model);
        Posture[] posture = new Posture[model.fighters().count()];
        int[] place = new int[posture.length];
        double now = 0;
        for (Event event : chronicle.events()) {
            assertTrue(event.time() >= now, "in order of time", event);
            now = event.time();
            if (event instanceof Event.Placed placed) {
                assertTrue(posture[placed.fighter()] == null, "placed once", event);
                posture[placed.fighter()] = placed.posture();
                place[placed.fighter()] = placed.place();
            } else if (event instanceof Event.Moved move) {
                assertTrue(move.from() == posture[move.fighter()], "from where one was", event);
                assertTrue(move.origin() == place[move.fighter()], "from where one was", event);
                assertTrue(!FINAL.contains(move.from()), "nothing after the end", event);
                assertTrue(move.from().successors().contains(move.to()), "as people can", event);
                posture[move.fighter()] = move.to();
                place[move.fighter()] = move.place();
            }
        }
        IntStream all = IntStream.range(0, posture.length);
        assertThat(all.mapToObj(model.fighters()::posture).toList()).isEqualTo(Arrays.asList(posture));
        assertThat(IntStream.range(0, place.length).map(model.fighters()::place).toArray())
                .isEqualTo(place);
        assertThat(now).isEqualTo(model.days());
    }

    private static void assertTrue(boolean holds, String claim, Event event) {
        if (!holds) {
            assertThat(event).as(claim).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void what_the_model_counts_is_what_there_is(int world) {
        ForeignFighterModel model = new ForeignFighterModel(RandomWorlds.timeline(world), 300 + world);
        model.run();
        Fighters all = model.fighters();
        int[] fighting = new int[model.places().count()];
        double[] abroad = new double[model.places().count()];
        double[] skill = new double[model.places().count()];
        for (int i = 0; i < all.count(); i++) {
            if (all.posture(i) == Posture.FIGHTING) {
                fighting[all.place(i)]++;
            } else if (all.posture(i) == Posture.RELOCATED) {
                abroad[all.place(i)] += all.weight();
                skill[all.place(i)] += all.weight() * all.skill(i);
            }
        }
        for (int zone = 0; zone < model.present().zones().size(); zone++) {
            assertThat(model.transitions.fightingIn(zone)).isEqualTo(fighting[zone]);
        }
        double boost = model.present().affiliateGrowth().skillMultiplier();
        for (int k = 0; k < model.present().affiliates().size(); k++) {
            int place = model.affiliatePlace(k);
            assertThat(model.affiliates().foreigners(k)).isEqualTo(abroad[place]);
            double bySkill = model.affiliates().effectiveStrength(model.present(), k)
                    - model.affiliates().strength(k);
            assertThat(bySkill).isCloseTo(boost * skill[place], within(1e-6));
        }
    }

    @Test
    void random_worlds_together_try_every_change_that_can_happen() {
        Map<Posture, Set<Posture>> seen = new EnumMap<>(Posture.class);
        for (int world : worlds()) {
            for (Event.Moved move :
                    Chronicle.of(RandomWorlds.timeline(world), 100 + world).moves()) {
                seen.computeIfAbsent(move.from(), p -> EnumSet.noneOf(Posture.class))
                        .add(move.to());
            }
        }
        assertThat(seen.get(Posture.NOT_YET_ARRIVED)).containsOnly(Posture.FIGHTING);
        assertThat(seen.get(Posture.FIGHTING)).isEqualTo(Posture.FIGHTING.successors());
        assertThat(seen.get(Posture.UNDERGROUND)).isEqualTo(Posture.UNDERGROUND.successors());
        assertThat(seen.get(Posture.VETTING)).isEqualTo(Posture.VETTING.successors());
        assertThat(seen.get(Posture.SWITCHED)).contains(Posture.UNDERGROUND, Posture.MOVING, Posture.KILLED);
        assertThat(seen.get(Posture.MOVING))
                .contains(Posture.RETURNED, Posture.RELOCATED, Posture.VETTING, Posture.THIRD_COUNTRY)
                .contains(Posture.STRANDED, Posture.DETAINED, Posture.KILLED);
        assertThat(seen.get(Posture.STRANDED)).contains(Posture.MOVING, Posture.UNDERGROUND);
        assertThat(seen.get(Posture.RELOCATED)).contains(Posture.MOVING, Posture.THIRD_COUNTRY, Posture.KILLED);
        assertThat(seen.get(Posture.THIRD_COUNTRY)).containsOnly(Posture.MOVING);
    }
}
