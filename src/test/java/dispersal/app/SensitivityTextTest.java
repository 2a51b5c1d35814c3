package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.Outcome;
import dispersal.analysis.sensitivity.MorrisScreening;
import dispersal.analysis.sensitivity.OneAtATimeRanges;
import dispersal.analysis.sensitivity.SensitivityIndex;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import dispersal.analysis.sensitivity.SensitivityMethod;
import dispersal.analysis.sensitivity.SensitivityTables;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityTextTest {

    private static final Outcome KILLED = new Outcome("fates.killed", "2017-11-30");

    private static List<String> lines(SensitivityMethod method, Kind kind, int runs, SensitivityIndex... indices) {
        DesignChoice choice = new DesignChoice(kind, 20, 4, false, 1);
        SensitivityTables tables = new SensitivityTables(List.of());
        tables.add(method, KILLED, List.of(indices));
        return new SensitivityText(tables.sensitivity(), new RunsNeeded(choice, 2, 80, runs)).lines();
    }

    private static SensitivityIndex index(String index, Verdict verdict, long needed) {
        return new SensitivityIndex("x1", index, 2, 1, 3, verdict, 20, needed);
    }

    @Test
    void blocks_needed_are_told_in_runs_as_well() {
        // two factors: four points a trajectory, three replicates of each
        assertThat(lines(new MorrisScreening(), Kind.MORRIS, 240, index("mu_star", Verdict.UNRESOLVED, 1082)))
                .anyMatch(line -> line.endsWith("unresolved, about 1,082 blocks (12,984 runs) would tell"));
    }

    @Test
    void replicates_needed_are_of_all_points() {
        assertThat(lines(new OneAtATimeRanges(), Kind.ONE_AT_A_TIME, 800, index("swing", Verdict.UNRESOLVED, 30)))
                .anyMatch(line -> line.endsWith("unresolved, about 30 replicates (2,400 runs) would tell"));
    }

    @Test
    void what_nobody_can_run_is_not_counted() {
        assertThat(lines(
                        new MorrisScreening(),
                        Kind.MORRIS,
                        80,
                        index("mu_star", Verdict.UNRESOLVED, SensitivityIndex.MOST_NEEDED)))
                .anyMatch(line -> line.endsWith("unresolved, and no number of runs would tell"));
    }

    @Test
    void an_outcome_that_never_varies_takes_one_line() {
        assertThat(lines(new MorrisScreening(), Kind.MORRIS, 80, index("mu_star", Verdict.CONSTANT, 0)))
                .containsExactly(
                        "fates.killed@2017-11-30, morris, by mu_star: the same at all points, so that no factor can be judged",
                        "");
    }
}
