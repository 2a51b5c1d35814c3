package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.PolicyTimeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sim.engine.SimState;

/** A run that is saved and continued goes on as if nothing had happened. */
class CheckpointTest {

    /** A model and what it has announced, saved together. */
    private record Saved(ForeignFighterModel model, Chronicle chronicle) implements Serializable {}

    private static Saved runTo(PolicyTimeline timeline, long seed, int day) {
        ForeignFighterModel model = new ForeignFighterModel(timeline, seed);
        Chronicle chronicle = new Chronicle();
        model.addListener(chronicle);
        model.start();
        while (model.schedule.getTime() < day) {
            model.schedule.step(model);
        }
        return new Saved(model, chronicle);
    }

    private static void runOn(ForeignFighterModel model) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = model.schedule.step(model);
        }
        model.finish();
    }

    private static Saved copy(Saved saved) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(saved);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Saved) in.readObject();
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 100", "2, 335", "3, 500", "4, 730"})
    void a_restored_run_and_the_one_it_was_saved_from_end_alike(int world, int day)
            throws IOException, ClassNotFoundException {
        PolicyTimeline timeline = RandomWorlds.timeline(world);
        List<Event> whole = Chronicle.of(timeline, world).events();
        Saved saved = runTo(timeline, world, day);
        Saved restored = copy(saved);
        runOn(restored.model());
        assertThat(restored.chronicle().events().equals(whole)).isTrue();
        assertThat(saved.chronicle().events().size()).isLessThan(whole.size());
        runOn(saved.model());
        assertThat(saved.chronicle().events().equals(whole)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5, 60", "6, 400"})
    void a_checkpoint_of_mason_holds_the_whole_run(int world, int day, @TempDir Path folder) {
        PolicyTimeline timeline = RandomWorlds.timeline(world);
        List<Event> whole = Chronicle.of(timeline, world).events();
        Saved saved = runTo(timeline, world, day);
        File checkpoint = folder.resolve("run.checkpoint").toFile();
        saved.model().writeToCheckpoint(checkpoint);
        ForeignFighterModel restored = (ForeignFighterModel) SimState.readFromCheckpoint(checkpoint);
        int heardBefore = saved.chronicle().events().size();
        Chronicle rest = new Chronicle();
        restored.addListener(rest);
        runOn(restored);
        assertThat(rest.events().equals(whole.subList(heardBefore, whole.size())))
                .isTrue();
        assertThat(rest.events()).isNotEmpty();
    }
}
