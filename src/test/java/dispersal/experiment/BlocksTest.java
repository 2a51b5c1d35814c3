package dispersal.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.design.Design;
import dispersal.analysis.design.Replication;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Which runs a study asks for. */
class BlocksTest {

    private static final Design THREE_POINTS = new Design() {
        @Override
        public int dimensions() {
            return 1;
        }

        @Override
        public int size() {
            return 3;
        }

        @Override
        public double[] point(int index) {
            return new double[] {index / 3.0};
        }
    };

    private static BitSet runs(int... numbers) {
        BitSet runs = new BitSet();
        for (int number : numbers) {
            runs.set(number);
        }
        return runs;
    }

    @Test
    void a_fixed_number_of_replicates_is_one_block() {
        Blocks blocks = new Blocks(StudyPlan.of(THREE_POINTS, 1, 2), Replication.fixed(2));
        assertThat(blocks.wanted()).isEqualTo(runs(1, 2, 3, 4, 5, 6));
        assertThat(blocks.mayGoOn()).isFalse();
        assertThat(blocks.missing(runs(2, 3, 9))).isEqualTo(runs(1, 4, 5, 6));
    }

    @Test
    void points_that_are_known_get_no_more_runs() {
        Blocks blocks = new Blocks(StudyPlan.of(THREE_POINTS, 1, 13), new Replication(2, OptionalDouble.of(0.1), 13));
        assertThat(blocks.wanted()).isEqualTo(runs(1, 2, 3, 4, 5, 6));
        blocks.next(runs(0, 2));
        // replicates 3 to 12 of the second point
        assertThat(blocks.replicates()).isEqualTo(12);
        assertThat(blocks.points()).isEqualTo(runs(1));
        assertThat(blocks.missing(runs(1, 2, 3, 4, 5, 6))).isEqualTo(runs(8, 11, 14, 17, 20, 23, 26, 29, 32, 35));
        assertThat(blocks.wants(9)).isFalse();
        blocks.next(runs());
        assertThat(blocks.wants(38)).isTrue();
        assertThat(blocks.mayGoOn()).as("the cap is reached").isFalse();
    }

    @Test
    void a_study_whose_points_are_all_known_is_done() {
        Blocks blocks = new Blocks(StudyPlan.of(THREE_POINTS, 1, 50), new Replication(2, OptionalDouble.of(0.1), 50));
        blocks.next(runs(0, 1, 2));
        assertThat(blocks.mayGoOn()).isFalse();
        assertThat(blocks.wanted().cardinality()).isEqualTo(6);
    }

    @Test
    void a_study_that_was_extended_is_asked_for_in_the_same_blocks() {
        List<Stretch> stretches =
                List.of(new Stretch(1, 0, 2, 1, 2), new Stretch(5, 0, 2, 3, 1), new Stretch(7, 2, 1, 1, 3));
        Blocks blocks =
                new Blocks(new StudyPlan(THREE_POINTS, 1, stretches), new Replication(2, OptionalDouble.of(0.1), 3));
        assertThat(blocks.wanted()).isEqualTo(runs(1, 2, 3, 4, 7, 8));
        blocks.next(runs(1));
        assertThat(blocks.wanted()).isEqualTo(runs(1, 2, 3, 4, 5, 7, 8, 9));
    }
}
