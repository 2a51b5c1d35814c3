package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SobolSequenceTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 77})
    void every_slice_of_every_factor_holds_one_of_the_first_points(long key) {
        for (int m = 0; m <= 10; m++) {
            int size = 1 << m;
            SobolSequence design = new SobolSequence(20, size, key);
            boolean[][] taken = new boolean[20][size];
            for (int point = 0; point < size; point++) {
                double[] coordinates = design.point(point);
                for (int d = 0; d < coordinates.length; d++) {
                    int slice = (int) (coordinates[d] * size);
                    assertThat(taken[d][slice]).isFalse();
                    taken[d][slice] = true;
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void every_elementary_rectangle_of_the_first_two_factors_holds_one_of_the_first_points(int split) {
        int columns = 1 << split;
        int rows = 1 << (8 - split);
        SobolSequence design = new SobolSequence(2, 256, 9);
        boolean[][] taken = new boolean[columns][rows];
        for (int point = 0; point < 256; point++) {
            double[] coordinates = design.point(point);
            int column = (int) (coordinates[0] * columns);
            int row = (int) (coordinates[1] * rows);
            assertThat(taken[column][row]).isFalse();
            taken[column][row] = true;
        }
    }

    @Test
    void points_are_those_of_the_sequence_shifted_by_the_same_bits() {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(3);
        SobolSequence design = new SobolSequence(3, 50, 4);
        long[] shift = new long[3];
        for (int point = 0; point < 50; point++) {
            double[] plain = sequence.nextVector();
            double[] shifted = design.point(point);
            for (int d = 0; d < 3; d++) {
                long bits = (long) (plain[d] * 0x1p52) ^ (long) (shifted[d] * 0x1p52);
                shift[d] = point == 0 ? bits : shift[d];
                assertThat(bits).isEqualTo(shift[d]).isNotZero();
            }
        }
    }

    @Test
    void a_larger_design_begins_with_the_same_points() {
        SobolSequence small = new SobolSequence(5, 10, 1);
        SobolSequence large = new SobolSequence(5, 1000, 1);
        large.point(999);
        for (int point = 9; point >= 0; point--) {
            assertThat(large.point(point)).isEqualTo(small.point(point));
        }
        assertThat(new SobolSequence(5, 10, 2).point(3)).isNotEqualTo(small.point(3));
    }

    @Test
    void several_threads_get_the_points_that_one_gets() throws InterruptedException, ExecutionException {
        SobolSequence design = new SobolSequence(40, 4000, 1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<double[]>> points = new ArrayList<>();
            for (int point = 0; point < 4000; point++) {
                int index = point * 2741 % 4000;
                points.add(threads.submit(() -> design.point(index)));
            }
            SobolSequence alone = new SobolSequence(40, 4000, 1);
            for (int point = 0; point < 4000; point++) {
                assertThat(points.get(point).get()).isEqualTo(alone.point(point * 2741 % 4000));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void there_are_no_direction_numbers_for_more_than_a_thousand_factors() {
        assertThatThrownBy(() -> new SobolSequence(1001, 8, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a Sobol sequence takes 1 to 1000 factors, found 1001");
    }
}
