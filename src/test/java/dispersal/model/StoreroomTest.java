package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.scenario.PolicyTimeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Runs may have the arrays of runs that are over, and are the same as with new ones. */
class StoreroomTest {

    private static final int WORLDS = 8;

    private final Storeroom storeroom = new Storeroom();

    private static ForeignFighterModel model(long world, Storeroom storeroom, Chronicle chronicle) {
        PolicyTimeline timeline = RandomWorlds.timeline(world);
        ForeignFighterModel model = new ForeignFighterModel(timeline, world, new Groundwork(), storeroom);
        model.addListener(chronicle);
        return model;
    }

    private static List<Event> events(long world, Storeroom storeroom) {
        Chronicle chronicle = new Chronicle();
        model(world, storeroom, chronicle).run();
        return chronicle.events();
    }

    private static List<Object> oneOfEachKind(Storeroom storeroom) {
        return List.of(
                storeroom.doubles(3),
                storeroom.floats(3),
                storeroom.longs(3),
                storeroom.ints(3),
                storeroom.shorts(3),
                storeroom.bytes(3),
                storeroom.marks(3));
    }

    private static void soil(List<Object> arrays) {
        Arrays.fill((double[]) arrays.get(0), 1);
        Arrays.fill((float[]) arrays.get(1), 2);
        Arrays.fill((long[]) arrays.get(2), 3);
        Arrays.fill((int[]) arrays.get(3), 4);
        Arrays.fill((short[]) arrays.get(4), (short) 5);
        Arrays.fill((byte[]) arrays.get(5), (byte) 6);
        Arrays.fill((boolean[]) arrays.get(6), true);
    }

    @Test
    void what_was_used_is_lent_again_and_holds_what_a_new_array_holds() {
        List<Object> first = oneOfEachKind(storeroom);
        List<Object> asNew = oneOfEachKind(new Storeroom());
        soil(first);
        assertThat(first).usingRecursiveComparison().isNotEqualTo(asNew);
        storeroom.takeBack();
        List<Object> second = oneOfEachKind(storeroom);
        for (int kind = 0; kind < first.size(); kind++) {
            assertThat(second.get(kind)).isSameAs(first.get(kind));
        }
        assertThat(second).usingRecursiveComparison().isEqualTo(asNew);
    }

    @Test
    void nobody_shares_an_array() {
        Set<Object> firstRun = Collections.newSetFromMap(new IdentityHashMap<>());
        firstRun.add(storeroom.ints(5));
        firstRun.add(storeroom.ints(5));
        assertThat(firstRun).hasSize(2);
        storeroom.takeBack();
        Set<Object> secondRun = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int array = 0; array < 3; array++) {
            secondRun.add(storeroom.ints(5));
        }
        assertThat(secondRun).hasSize(3);
        secondRun.removeAll(firstRun);
        assertThat(secondRun).hasSize(1);
    }

    @Test
    void who_outgrows_an_array_gets_a_longer_one_with_the_same_numbers() {
        long[] small = storeroom.longs(2);
        small[1] = 7;
        long[] large = storeroom.grown(small, 5);
        assertThat(large).containsExactly(0, 7, 0, 0, 0);
        assertThat(storeroom.longs(2)).isSameAs(small).containsOnly(0);
    }

    @Test
    void what_is_put_back_is_lent_again_at_once_but_only_once() {
        double[] used = storeroom.doubles(4);
        storeroom.putBack(used);
        storeroom.putBack(used);
        assertThat(storeroom.doubles(4)).isSameAs(used);
        assertThat(storeroom.doubles(4)).isNotSameAs(used);
    }

    @Test
    void only_what_the_last_run_needed_is_kept() {
        int[] first = storeroom.ints(5);
        storeroom.takeBack();
        int[] second = storeroom.ints(6);
        storeroom.takeBack();
        assertThat(storeroom.ints(6)).isSameAs(second);
        assertThat(storeroom.ints(5)).isNotSameAs(first);
    }

    @Test
    void lengths_are_rounded_up_by_an_eighth_at_most() {
        for (int length = 0; length < 5000; length++) {
            int about = Storeroom.about(length);
            assertThat(about).isBetween(length, length + length / 8);
            assertThat(Storeroom.about(about)).isEqualTo(about);
        }
        assertThat(Storeroom.about(1000)).isEqualTo(Storeroom.about(1010)).isEqualTo(1024);
    }

    @Test
    void runs_with_the_arrays_of_runs_of_other_sizes_and_scenarios_are_as_with_new_ones() {
        for (int world = 0; world < WORLDS; world++) {
            List<Event> alone = events(world, new Storeroom());
            for (int round = 0; round < 2; round++) {
                assertThat(events(world, storeroom).equals(alone)).isTrue();
                storeroom.takeBack();
            }
        }
    }

    @Test
    void a_run_that_is_not_said_to_be_over_keeps_its_arrays_for_itself() {
        Chronicle chronicle = new Chronicle();
        ForeignFighterModel halted = model(1, storeroom, chronicle);
        halted.start();
        for (int day = 0; day < 200; day++) {
            halted.schedule.step(halted);
        }
        assertThatThrownBy(() -> events(1, storeroom))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "a storeroom serves one run at a time; take back what the last one has, or leave the storeroom"
                                + " to it and make a new one");
        Storeroom another = new Storeroom();
        for (int run = 0; run < 2; run++) {
            events(1, another);
            another.takeBack();
        }
        boolean goesOn = true;
        while (goesOn) {
            goesOn = halted.schedule.step(halted);
        }
        assertThat(chronicle.events().equals(events(1, new Storeroom()))).isTrue();
    }

    @Test
    void runs_that_take_turns_do_not_disturb_each_other() {
        Storeroom other = new Storeroom();
        events(2, storeroom);
        events(3, other);
        storeroom.takeBack();
        other.takeBack();
        List<Chronicle> chronicles = List.of(new Chronicle(), new Chronicle());
        List<ForeignFighterModel> models =
                List.of(model(2, storeroom, chronicles.get(0)), model(2, other, chronicles.get(1)));
        models.forEach(ForeignFighterModel::start);
        List<ForeignFighterModel> going = new ArrayList<>(models);
        while (!going.isEmpty()) {
            going.removeIf(model -> !model.schedule.step(model));
        }
        List<Event> alone = events(2, new Storeroom());
        assertThat(chronicles)
                .allSatisfy(each -> assertThat(each.events().equals(alone)).isTrue());
    }

    @Test
    void a_saved_storeroom_is_an_empty_one() throws IOException, ClassNotFoundException {
        storeroom.doubles(10_000);
        storeroom.takeBack();
        storeroom.open();
        storeroom.doubles(20_000);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(saved)) {
            out.writeObject(storeroom);
        }
        assertThat(saved.size()).isLessThan(1000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(saved.toByteArray()))) {
            Storeroom restored = (Storeroom) in.readObject();
            restored.open();
            long[] grown = restored.grown(new long[] {3}, 2);
            assertThat(grown).containsExactly(3, 0);
        }
    }
}
