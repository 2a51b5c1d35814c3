package dispersal.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.design.Design;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyPlanTest {

    /** Points whose dice change every second point. */
    private record Pairs(int size) implements Design {

        @Override
        public int dimensions() {
            return 0;
        }

        @Override
        public double[] point(int index) {
            return new double[0];
        }

        @Override
        public int dice(int index) {
            return index / 2;
        }
    }

    private static int[] all(StudyPlan plan) {
        return IntStream.rangeClosed(1, plan.size()).toArray();
    }

    @Test
    void all_points_of_a_replicate_come_before_those_of_the_next() {
        StudyPlan plan = StudyPlan.of(new Pairs(3), 42, 2);
        assertThat(plan.plan(all(plan)).runs())
                .containsExactly(
                        new RunSpecification(1, 1, 42),
                        new RunSpecification(2, 1, 42),
                        new RunSpecification(3, 1, 1_000_042),
                        new RunSpecification(4, 2, 43),
                        new RunSpecification(5, 2, 43),
                        new RunSpecification(6, 2, 1_000_043));
        assertThat(IntStream.of(all(plan)).map(plan::pointOf)).containsExactly(0, 1, 2, 0, 1, 2);
    }

    @Test
    void an_extension_leaves_the_numbers_of_the_runs_there_are() {
        StudyPlan before = StudyPlan.of(new Pairs(3), 42, 2);
        StudyPlan after =
                new StudyPlan(new Pairs(5), 42, List.of(before.stretches().get(0), new Stretch(7, 3, 2, 1, 2)));
        assertThat(after.plan(all(before)).runs())
                .isEqualTo(before.plan(all(before)).runs());
        assertThat(after.run(7)).isEqualTo(new RunSpecification(7, 1, 1_000_042));
        assertThat(after.run(10)).isEqualTo(new RunSpecification(10, 2, 2_000_043));
        assertThat(after.pointOf(9)).isEqualTo(3);
    }

    @Test
    void a_stretch_finds_runs_by_point_and_replicate() {
        Stretch stretch = new Stretch(7, 3, 2, 4, 3);
        assertThat(stretch.lastRun()).isEqualTo(12);
        for (int run = 7; run <= 12; run++) {
            assertThat(stretch.holds(run)).isTrue();
            assertThat(stretch.covers(stretch.pointOf(run), stretch.replicateOf(run)))
                    .isTrue();
            assertThat(stretch.run(stretch.pointOf(run), stretch.replicateOf(run)))
                    .isEqualTo(run);
        }
        assertThat(stretch.covers(2, 4) || stretch.covers(5, 4) || stretch.covers(3, 3) || stretch.covers(3, 7))
                .isFalse();
    }

    @Test
    void seeds_of_different_dice_and_replicates_never_meet() {
        StudyPlan plan = StudyPlan.of(new Pairs(200), 1, 100);
        Set<Long> seeds =
                plan.plan(all(plan)).runs().stream().map(RunSpecification::seed).collect(Collectors.toSet());
        assertThat(seeds).hasSize(100 * 100);
    }

    @Test
    void stretches_must_follow_one_another_within_the_design() {
        assertThatThrownBy(() -> new StudyPlan(new Pairs(3), 1, List.of(new Stretch(2, 0, 3, 1, 1))))
                .hasMessageContaining("where run 1 was due");
        assertThatThrownBy(() -> new StudyPlan(new Pairs(3), 1, List.of(new Stretch(1, 0, 4, 1, 1))))
                .hasMessageContaining("within the 3 points of the design");
        assertThatThrownBy(() -> new Stretch(1, 0, 0, 1, 1)).hasMessageContaining("at least one point");
        assertThatThrownBy(() -> new Stretch(1, 0, 100_000, 1, 100_000))
                .hasMessageContaining("at most 2147483647 runs");
    }

    @Test
    void runs_that_are_not_there_are_refused() {
        assertThatThrownBy(() -> StudyPlan.of(new Pairs(3), 1, 2).run(7))
                .hasMessage("the study has runs 1 to 6, found run 7");
    }
}
