package dispersal.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunConsumerTest {

    private static RunResult result(RunSpecification run) {
        return new RunResult(run, 0, Optional.of(new FakeRunner().run(run)), Optional.empty());
    }

    @Test
    void two_consumers_hear_of_each_run_one_after_the_other() {
        List<String> heard = new ArrayList<>();
        RunConsumer both = ((RunConsumer) result -> heard.add("first " + result.digest()))
                .then(result -> heard.add("second " + result.digest()));
        Plan.replicates(4, 2).runs().forEach(run -> both.accept(result(run)));
        assertThat(heard)
                .containsExactly("first digest of 4", "second digest of 4", "first digest of 5", "second digest of 5");
    }

    @Test
    void tables_of_several_runs_are_put_one_below_the_other() {
        CollectedTables collected = new CollectedTables();
        Plan.replicates(4, 2).runs().forEach(run -> collected.accept(result(run)));
        Table squares = collected.tables().get(0);
        assertThat(squares.columns())
                .extracting(Table.Column::name)
                .containsExactly("run", "replicate", "seed", "square");
        assertThat(squares.rows())
                .containsExactly(
                        new Object[] {1L, 1L, 4L, 16L},
                        new Object[] {1L, 1L, 4L, 32L},
                        new Object[] {1L, 1L, 4L, 48L},
                        new Object[] {2L, 2L, 5L, 25L},
                        new Object[] {2L, 2L, 5L, 50L},
                        new Object[] {2L, 2L, 5L, 75L});
    }

    @Test
    void a_failed_run_adds_no_rows() {
        CollectedTables collected = new CollectedTables();
        collected.accept(new RunResult(
                new RunSpecification(1, 1, 1), 0, Optional.empty(), Optional.of(new IllegalStateException("jinxed"))));
        assertThat(collected.tables()).isEmpty();
    }
}
