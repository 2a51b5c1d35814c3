package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.experiment.LocalThreads;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.Plan;
import dispersal.experiment.Progress;
import dispersal.experiment.RunResult;
import dispersal.experiment.RunSpecification;
import dispersal.model.SmallWorld;
import dispersal.observation.Metrics;
import dispersal.scenario.PolicyTimeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same scenario and seed give the same run, whoever watches and on however many threads (Spec 10, T4 and T5). */
class ReproducibilityTest {

    private static final PolicyTimeline TIMELINE = SmallWorld.timeline();

    private static List<RunResult> runs(int workers, List<String> metrics) {
        List<RunResult> results = new ArrayList<>();
        ModelRunner runner = new ModelRunner(TIMELINE, metrics);
        new LocalThreads(workers).execute(Plan.replicates(1, 4), runner, results::add, Progress.UNNOTICED);
        assertThat(results).hasSize(4).allSatisfy(result -> assertThat(result.failure())
                .isEmpty());
        return results;
    }

    private static String write(List<RunResult> results) {
        StringBuilder text = new StringBuilder();
        for (RunResult result : results) {
            for (Table table : result.tables()) {
                table.rows().forEach(row -> text.append(Arrays.toString(row)).append('\n'));
            }
        }
        return text.toString();
    }

    @Test
    void digests_and_tables_are_the_same_for_one_and_two_workers() {
        List<RunResult> one = runs(1, Metrics.names());
        List<RunResult> two = runs(2, Metrics.names());
        assertThat(two).extracting(RunResult::digest).isEqualTo(one.stream().map(RunResult::digest).toList());
        assertThat(write(two)).isNotEmpty().isEqualTo(write(one));
    }

    @Test
    void a_run_does_not_depend_on_who_watches() {
        RunSpecification first = new RunSpecification(1, 1, 99);
        String unwatched = new ModelRunner(TIMELINE, List.of()).run(first).digest();
        assertThat(new ModelRunner(TIMELINE, Metrics.names()).run(first).digest()).isEqualTo(unwatched);
        for (String metric : Metrics.names()) {
            assertThat(new ModelRunner(TIMELINE, List.of(metric)).run(first).digest())
                    .as(metric)
                    .isEqualTo(unwatched);
        }
    }

    @Test
    void different_seeds_give_different_runs() {
        assertThat(runs(1, List.of())).extracting(RunResult::digest).doesNotHaveDuplicates();
    }
}
