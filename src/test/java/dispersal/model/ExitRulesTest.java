package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.PolicyTimeline;
import dispersal.submodel.ChoiceRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every rule of leaving owes. */
class ExitRulesTest {

    private static final int WORLDS = 8;

    @ParameterizedTest
    @EnumSource
    void everybody_is_in_one_place_at_a_time_and_moves_only_as_people_can(ChoiceRule rule) {
        int left = 0;
        for (int world = 1; world <= WORLDS; world++) {
            ForeignFighterModel model = new ForeignFighterModel(RandomWorlds.timeline(world, rule), world);
            Chronicle chronicle = Chronicle.of(model);
            Posture[] posture = new Posture[model.fighters().count()];
            chronicle.all(Event.Placed.class).forEach(placed -> posture[placed.fighter()] = placed.posture());
            for (Event.Moved move : chronicle.moves()) {
                assertThat(move.from()).isEqualTo(posture[move.fighter()]);
                assertThat(move.from().successors()).contains(move.to());
                posture[move.fighter()] = move.to();
                left += move.from() == Posture.FIGHTING && move.to() == Posture.MOVING ? 1 : 0;
            }
            assertThat(IntStream.range(0, posture.length).mapToObj(model.fighters()::posture))
                    .isEqualTo(Arrays.asList(posture));
        }
        assertThat(left).isGreaterThan(50);
    }

    @ParameterizedTest
    @EnumSource
    void a_run_is_a_function_of_its_scenario_and_seed(ChoiceRule rule) {
        PolicyTimeline timeline = RandomWorlds.timeline(2, rule);
        assertThat(Chronicle.of(timeline, 9)
                        .events()
                        .equals(Chronicle.of(timeline, 9).events()))
                .isTrue();
        assertThat(Chronicle.of(timeline, 9)
                        .events()
                        .equals(Chronicle.of(timeline, 10).events()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_is_saved_and_continued_goes_on_as_if_nothing_had_happened(ChoiceRule rule)
            throws IOException, ClassNotFoundException {
        PolicyTimeline timeline = RandomWorlds.timeline(3, rule);
        Chronicle whole = Chronicle.of(timeline, 3);
        ForeignFighterModel model = new ForeignFighterModel(timeline, 3);
        Chronicle before = new Chronicle();
        model.addListener(before);
        model.start();
        for (int day = 0; day < 200; day++) {
            model.schedule.step(model);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        }
        Chronicle after = new Chronicle();
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ForeignFighterModel restored = (ForeignFighterModel) in.readObject();
            restored.addListener(after);
            boolean goesOn = true;
            while (goesOn) {
                goesOn = restored.schedule.step(restored);
            }
        }
        int heard = before.events().size();
        assertThat(after.events()
                        .equals(whole.events().subList(heard, whole.events().size())))
                .isTrue();
        assertThat(after.events()).isNotEmpty();
    }

    @Test
    void rules_differ_in_who_leaves_and_in_nothing_that_went_before() {
        Chronicle[] chronicles = Arrays.stream(ChoiceRule.values())
                .map(rule -> Chronicle.of(RandomWorlds.timeline(4, rule), 4))
                .toArray(Chronicle[]::new);
        for (int r = 1; r < chronicles.length; r++) {
            assertThat(chronicles[r].all(Event.Placed.class)).isEqualTo(chronicles[0].all(Event.Placed.class));
            assertThat(chronicles[r].moves()).isNotEqualTo(chronicles[0].moves());
        }
    }
}
