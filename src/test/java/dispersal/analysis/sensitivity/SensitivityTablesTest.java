package dispersal.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Factor.Member;
import dispersal.analysis.design.Factor.Role;
import dispersal.analysis.design.Outcome;
import dispersal.analysis.design.Uniform;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityTablesTest {

    private static final Outcome OUTCOME = new Outcome("fates.returned", "2017-10-31");

    private final SensitivityTables tables = new SensitivityTables(List.of(
            factor("wall", Role.LEVER, "B"),
            factor("fear", Role.UNCERTAINTY, "D"),
            factor("luck", Role.UNCERTAINTY, "A")));

    private static Factor factor(String name, Role role, String grade) {
        return new Factor(name, role, grade, List.of(new Member("some." + name, new Uniform(0, 1), false)));
    }

    private static SensitivityIndex index(String factor) {
        return new SensitivityIndex(factor, "total", 0.25, 0.125, 0.5, Verdict.UNRESOLVED, 64, 200);
    }

    @Test
    void indices_stand_beside_the_grade_and_role_of_their_factors() {
        tables.add(
                new SobolIndices(),
                OUTCOME,
                List.of(index("wall"), index("wall × fear"), index("fear × luck"), index("dummy")));
        Table table = tables.sensitivity();
        assertThat(table.name()).isEqualTo("sensitivity");
        assertThat(table.columns().stream().map(Table.Column::name))
                .containsExactly(
                        "method", "metric", "factor", "index", "value", "lower95", "upper95", "verdict", "grade",
                        "role", "blocks", "needed");
        assertThat(table.rows().get(0))
                .containsExactly(
                        "sobol",
                        "fates.returned@2017-10-31",
                        "wall",
                        "total",
                        0.25,
                        0.125,
                        0.5,
                        "unresolved",
                        "B",
                        "lever",
                        64L,
                        200L);
        assertThat(table.text(1, "grade") + table.text(1, "role")).isEqualTo("D");
        assertThat(table.text(2, "grade") + table.text(2, "role")).isEqualTo("Duncertainty");
        assertThat(table.text(3, "grade") + table.text(3, "role")).isEmpty();
    }

    @Test
    void convergence_has_a_row_an_index_and_size() {
        tables.addConvergence(new MorrisScreening(), OUTCOME, List.of(index("wall"), index("dummy")));
        Table table = tables.convergence();
        assertThat(table.name()).isEqualTo("convergence");
        assertThat(table.columns().stream().map(Table.Column::name))
                .containsExactly("method", "metric", "factor", "index", "blocks", "value", "lower95", "upper95");
        assertThat(table.rows().get(0))
                .containsExactly("morris", "fates.returned@2017-10-31", "wall", "total", 64L, 0.25, 0.125, 0.5);
        assertThat(table.size()).isEqualTo(2);
        assertThat(tables.sensitivity().size()).isZero();
    }
}
