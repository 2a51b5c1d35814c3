package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.experiment.LocalThreads;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.Plan;
import dispersal.experiment.Progress;
import dispersal.experiment.RunResult;
import dispersal.experiment.RunSpecification;
import dispersal.model.ForeignFighterModel;
import dispersal.observation.Metrics;
import dispersal.observation.Recorder;
import dispersal.observation.RunDigest;
import dispersal.observation.Scene;
import dispersal.scenario.PolicyTimeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same scenario and seed give the same run, whoever watches and on however many threads (Spec 10, T4 and T5). */
class ReproducibilityTest {

    private static List<RunResult> runs(PolicyTimeline world, int workers, List<String> metrics) {
        List<RunResult> results = new ArrayList<>();
        ModelRunner runner = new ModelRunner(world, metrics);
        new LocalThreads(workers).execute(Plan.replicates(1, 4), runner, results::add, Progress.UNNOTICED);
        assertThat(results)
                .hasSize(4)
                .allSatisfy(result -> assertThat(result.failure()).isEmpty());
        return results;
    }

    private static String write(List<Table> tables) {
        StringBuilder text = new StringBuilder();
        for (Table table : tables) {
            table.rows().forEach(row -> text.append(Arrays.toString(row)).append('\n'));
        }
        return text.toString();
    }

    private static List<Table> tables(List<RunResult> results) {
        return results.stream().flatMap(result -> result.tables().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("dispersal.Worlds#all")
    void digests_and_tables_are_the_same_for_one_and_two_workers(PolicyTimeline world) {
        List<RunResult> one = runs(world, 1, Metrics.names());
        List<RunResult> two = runs(world, 2, Metrics.names());
        assertThat(two)
                .extracting(RunResult::digest)
                .isEqualTo(one.stream().map(RunResult::digest).toList());
        assertThat(write(tables(two))).isNotEmpty().isEqualTo(write(tables(one)));
    }

    @ParameterizedTest
    @MethodSource("dispersal.Worlds#all")
    void a_run_does_not_depend_on_who_watches(PolicyTimeline world) {
        RunSpecification first = new RunSpecification(1, 1, 99);
        String unwatched = new ModelRunner(world, List.of()).run(first).digest();
        assertThat(new ModelRunner(world, Metrics.names()).run(first).digest()).isEqualTo(unwatched);
        for (String metric : Metrics.names()) {
            assertThat(new ModelRunner(world, List.of(metric)).run(first).digest())
                    .as(metric)
                    .isEqualTo(unwatched);
        }
    }

    @ParameterizedTest
    @MethodSource("dispersal.Worlds#all")
    void different_seeds_give_different_runs(PolicyTimeline world) {
        assertThat(runs(world, 1, List.of())).extracting(RunResult::digest).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("dispersal.Worlds#all")
    void a_run_saved_half_way_and_continued_is_the_same_run(PolicyTimeline world)
            throws IOException, ClassNotFoundException {
        Watched through = Watched.create(world, 5);
        through.model().run();
        Watched halted = Watched.create(world, 5);
        halted.model().start();
        for (int day = 0; day < 100; day++) {
            halted.model().schedule.step(halted.model());
        }
        Watched continued = copy(halted);
        while (continued.model().schedule.step(continued.model())) {
            assertThat(continued.model().schedule.getTime()).isLessThan(10_000);
        }
        assertThat(continued.digest().hex()).isEqualTo(through.digest().hex());
        assertThat(write(continued.recorder().finish()))
                .isNotEmpty()
                .isEqualTo(write(through.recorder().finish()));
    }

    private record Watched(ForeignFighterModel model, Recorder recorder, RunDigest digest) implements Serializable {

        static Watched create(PolicyTimeline world, long seed) {
            ForeignFighterModel model = new ForeignFighterModel(world, seed);
            Watched watched = new Watched(model, new Recorder(Scene.of(model), Metrics.names()), new RunDigest());
            model.addListener(watched.recorder());
            model.addListener(watched.digest());
            return watched;
        }
    }

    private static Watched copy(Watched original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(saved)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(saved.toByteArray()))) {
            return (Watched) in.readObject();
        }
    }
}
