package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.design.DesignChoice.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DesignsTest {

    private static final Factor A = Factors.factor("a", new Levels(List.of(1.0, 2.0)));
    private static final Factor B = Factors.factor("b", new Levels(List.of(3.0, 4.0)));

    private static Design design(Kind kind, int size) {
        List<List<Double>> rows = kind == Kind.TABLE
                ? List.of(List.of(1.0, 3.0), List.of(2.0, 4.0), List.of(2.0, 3.0))
                        .subList(0, Math.min(3, size))
                : List.of();
        return Designs.of(Factors.study(new DesignChoice(kind, size, 4, true, 7), rows, A, B));
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_gives_points_within_the_ranges_of_the_factors(Kind kind) {
        Design design = design(kind, 3);
        assertThat(design.dimensions()).isEqualTo(2);
        for (int point = 0; point < design.size(); point++) {
            assertThat(DoubleStream.of(design.point(point)).boxed())
                    .hasSize(2)
                    .allMatch(share -> Double.isNaN(share) || share >= 0 && share <= 1);
            assertThat(design.dice(point)).isNotNegative();
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_factors_every_kind_is_the_base_scenario_alone(Kind kind) {
        Design design = Designs.of(Factors.study(new DesignChoice(kind, 50, 4, false, 1), List.of()));
        assertThat(design.size()).isEqualTo(1);
        assertThat(design.point(0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_grows_at_its_end_exactly_if_larger_designs_begin_with_smaller_ones(Kind kind) {
        // the factors list their values, so that levels do not make those designs larger, and no size is asked of a
        // table
        boolean sized = kind != Kind.ONE_AT_A_TIME && kind != Kind.FACTORIAL && kind != Kind.TABLE;
        if (sized) {
            assertThat(beginsWith(design(kind, 3), design(kind, 2))).isEqualTo(Designs.growsAtItsEnd(kind));
        } else {
            assertThat(Designs.growsAtItsEnd(kind)).isFalse();
        }
    }

    private static boolean beginsWith(Design large, Design small) {
        boolean same = large.size() > small.size();
        for (int point = 0; point < small.size(); point++) {
            same &= Arrays.equals(large.point(point), small.point(point)) && large.dice(point) == small.dice(point);
        }
        return same;
    }
}
