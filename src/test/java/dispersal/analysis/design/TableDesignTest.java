package dispersal.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableDesignTest {

    private static final List<Factor> FACTORS =
            List.of(Factors.factor("a", new Levels(List.of(0.1, 0.5))), Factors.factor("b", new Levels(List.of(3.0))));

    @Test
    void each_row_is_a_point_with_its_values() {
        List<List<Double>> rows = List.of(List.of(0.5, 3.0), List.of(0.1, Double.NaN));
        TableDesign design = new TableDesign(FACTORS, rows);
        assertThat(design.size()).isEqualTo(2);
        assertThat(design.point(0)).containsExactly(0.75, 0.5);
        assertThat(design.point(1)).containsExactly(0.25, Design.BASE);
        StudyDescription study = Factors.study(
                new DesignChoice(DesignChoice.Kind.TABLE, 2, 0, false, 1), rows, FACTORS.get(0), FACTORS.get(1));
        assertThat(study.valuesAt(design.point(0))).containsEntry("a", 0.5).containsEntry("b", 3.0);
        assertThat(study.valuesAt(design.point(1))).containsOnlyKeys("a").containsEntry("a", 0.1);
    }

    @Test
    void a_row_has_one_known_value_a_factor() {
        assertThatThrownBy(() -> new TableDesign(FACTORS, List.of(List.of(0.5))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1 has 1 values for 2 factors");
        assertThatThrownBy(() -> new TableDesign(FACTORS, List.of(List.of(0.5, 4.0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("factor b does not list the value 4.0");
        assertThatThrownBy(() -> new TableDesign(FACTORS, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a design needs 1 or more rows, found 0");
    }
}
