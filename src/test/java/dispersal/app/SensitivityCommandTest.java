package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import dispersal.analysis.Table;
import dispersal.storage.ResultFolderException;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyManifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a study file to indices and figures, on the tutorial scenario. */
class SensitivityCommandTest {

    @TempDir
    static Path root;

    private static final TestConsole FIRST = new TestConsole();
    private static Path folder = Path.of("");
    private static String studyFile = "";

    private static String study(String name, String design) throws IOException {
        Path file = root.resolve(name + ".yaml");
        Files.writeString(
                file, """
                schema: dispersal-study/1
                name: %s
                title: "What moves the tutorial?"
                base: %s
                weight: 20
                factors:
                  - {path: attrition.kill_base_per_day, low: 0.0003, high: 0.003, distribution: log_uniform}
                  - {path: crossings.syria-turkey.detection, low: 0.2, high: 0.9}
                design: %s
                outcomes: [fates.killed@2017-06-01, fates.killed@2017-11-30]
                metrics: [fates]
                """.formatted(name, Path.of("scenarios/tutorial").toAbsolutePath(), design));
        return file.toString();
    }

    @BeforeAll
    static void judge_a_screening() throws IOException {
        folder = root.resolve("screening");
        studyFile = study("screening", "{kind: morris, trajectories: 8, levels: 4, key: 1}");
        assertThat(FIRST.run("sensitivity", studyFile, "--out", folder.toString()))
                .as(FIRST.err())
                .isZero();
    }

    private static Table table(Path path, String name) throws ResultFolderException, IOException {
        StudyFolder study = StudyFolder.open(path);
        return study.table(study.manifest().tables().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static int row(Table table, String... cells) {
        return IntStream.range(0, table.size())
                .filter(row -> List.of(
                                table.text(row, "method"),
                                table.text(row, "metric"),
                                table.text(row, "factor"),
                                table.text(row, "index"))
                        .equals(List.of(cells)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_deadlier_front_kills_more_and_the_index_says_so() throws ResultFolderException, IOException {
        Table table = table(folder, "sensitivity");
        int row = row(table, "morris", "fates.killed@2017-11-30", "attrition.kill_base_per_day", "mu");
        assertThat(table.number(row, "value")).isPositive();
        assertThat(table.text(row, "verdict")).isEqualTo("resolved");
        assertThat(table.number(row, "blocks")).isEqualTo(8);
        assertThat(table.text(row, "grade")).isNotEmpty();
        assertThat(FIRST.out())
                .contains("fates.killed@2017-11-30, morris, by mu_star")
                .contains("attrition.kill_base_per_day")
                .contains("(chance alone)");
    }

    @Test
    void indices_agree_with_elementary_effects_taken_from_the_response() throws ResultFolderException, IOException {
        Table plan = table(folder, "plan");
        Table outcomes = table(folder, "outcomes");
        double sum = 0;
        for (int trajectory = 0; trajectory < 8; trajectory++) {
            double before = killed(outcomes, 4 * trajectory);
            for (int step = 1; step <= 2; step++) {
                double after = killed(outcomes, 4 * trajectory + step);
                double low = plan.number(4 * trajectory + step - 1, "attrition.kill_base_per_day");
                double high = plan.number(4 * trajectory + step, "attrition.kill_base_per_day");
                if (low != high) {
                    // from 0.0003 to 0.003, a step of two thirds of the range on the log scale
                    sum += (after - before) / (Math.log(high / low) / Math.log(10));
                }
                before = after;
            }
        }
        Table table = table(folder, "sensitivity");
        int row = row(table, "morris", "fates.killed@2017-11-30", "attrition.kill_base_per_day", "mu");
        assertThat(table.number(row, "value")).isCloseTo(sum / 8, withPercentage(1e-6));
    }

    /** Killed by the end at a point, from 0; the second of two outcomes of each run. */
    private static double killed(Table outcomes, int point) {
        assertThat(outcomes.number(2 * point + 1, "point")).isEqualTo(point + 1);
        assertThat(outcomes.text(2 * point + 1, "group")).isEqualTo("2017-11-30");
        return outcomes.number(2 * point + 1, "value");
    }

    @Test
    void figures_are_drawn_and_listed_nowhere_as_tables() {
        assertThat(folder.resolve("figures/screening-plane.png")).exists();
        assertThat(folder.resolve("figures/index-convergence.svg")).exists();
        assertThat(folder.resolve("figures/tornado.png")).doesNotExist();
        assertThat(folder.resolve("INCOMPLETE.txt")).doesNotExist();
    }

    @Test
    void old_results_are_judged_by_another_method_without_a_run() throws ResultFolderException, IOException {
        Path again = root.resolve("again");
        TestConsole console = new TestConsole();
        assertThat(console.run("sweep", studyFile, "--out", again.toString(), "--no-figures"))
                .as(console.err())
                .isZero();
        assertThat(again.resolve("sensitivity.csv")).hasSameTextualContentAs(folder.resolve("sensitivity.csv"));
        StudyManifest before = StudyFolder.open(again).manifest();
        assertThat(console.run("sensitivity", again.toString(), "--method", "rank-regression", "--method", "morris"))
                .as(console.err())
                .isZero();
        Table table = table(again, "sensitivity");
        assertThat(table.rows()).extracting(cells -> cells[0]).contains("rank-regression", "morris");
        StudyManifest after = StudyFolder.open(again).manifest();
        assertThat(after.runs()).isEqualTo(before.runs());
        assertThat(after.tables()).hasSameSizeAs(before.tables());
        assertThat(console.out()).contains("rank-regression, by rank");
        assertThat(again.resolve("figures")).isNotEmptyDirectory();
    }

    @Test
    void figures_are_not_drawn_where_none_are_wanted() throws IOException {
        Path plain = root.resolve("plain");
        TestConsole console = new TestConsole();
        assertThat(console.run("sweep", studyFile, "--out", plain.toString(), "--no-figures"))
                .as(console.err())
                .isZero();
        assertThat(console.run("sensitivity", plain.toString(), "--no-figures"))
                .as(console.err())
                .isZero();
        assertThat(plain.resolve("figures")).doesNotExist();
        assertThat(console.out()).contains("no figure was drawn");
    }

    @Test
    void a_method_that_does_not_exist_or_does_not_fit_is_refused_with_those_that_do() {
        TestConsole console = new TestConsole();
        assertThat(console.run("sensitivity", folder.toString(), "--method", "sobol"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err())
                .contains(
                        "--method: sobol needs another design than morris; for this one there are morris, rank-regression");
        assertThat(console.run("sensitivity", folder.toString(), "--method", "soboll"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("there is no sensitivity method soboll; there are one-at-a-time, morris");
        assertThat(console.run("sensitivity", studyFile, "--method", "morris")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("--method: is for the folder of a study that has been run");
    }

    @Test
    void an_incomplete_study_is_not_judged() throws IOException {
        Path half = root.resolve("half");
        TestConsole console = new TestConsole();
        String file = study("half", "{kind: latin_hypercube, points: 6, key: 1}");
        assertThat(console.run("sweep", file, "--out", half.toString(), "--shard", "1/2", "--no-figures"))
                .isEqualTo(ExitCode.INCOMPLETE);
        assertThat(console.run("sensitivity", half.toString())).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(console.err()).contains("the study is incomplete").contains("resume");
    }

    @Test
    void a_design_made_for_looking_is_judged_only_if_asked() throws ResultFolderException, IOException {
        Path grid = root.resolve("grid");
        TestConsole console = new TestConsole();
        String file = study("grid", "{kind: factorial, levels: 3}");
        assertThat(console.run("sweep", file, "--out", grid.toString()))
                .as(console.err())
                .isZero();
        assertThat(grid.resolve("sensitivity.csv")).doesNotExist();
        assertThat(grid.resolve("figures/response-map.png")).exists();
        assertThat(console.run("sensitivity", grid.toString()))
                .as(console.err())
                .isZero();
        assertThat(table(grid, "sensitivity").rows())
                .extracting(cells -> cells[0])
                .containsOnly("rank-regression");
    }

    @Test
    void a_study_that_varies_nothing_has_no_factors_to_judge() throws IOException {
        Path file = root.resolve("nothing.yaml");
        Files.writeString(file, """
                schema: dispersal-study/1
                name: nothing
                title: "No factors"
                base: %s
                weight: 100
                design: {kind: sobol, points: 8}
                replicates: 2
                outcomes: [fates.killed@2017-11-30]
                metrics: []
                """.formatted(Path.of("scenarios/tutorial").toAbsolutePath()));
        Path nothing = root.resolve("nothing");
        TestConsole console = new TestConsole();
        assertThat(console.run("sensitivity", file.toString(), "--out", nothing.toString()))
                .as(console.err())
                .isZero();
        assertThat(console.out()).contains("2 runs at 1 point, 2 replicates of each");
        assertThat(nothing.resolve("sensitivity.csv")).doesNotExist();
        assertThat(console.run("sensitivity", nothing.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("the study varies nothing");
    }

    @Test
    void effects_of_one_factor_at_a_time_are_the_same_from_the_folder_as_from_the_runs()
            throws ResultFolderException, IOException {
        Path ends = root.resolve("ends");
        TestConsole console = new TestConsole();
        String file = study("ends", "{kind: one_at_a_time, levels: 2}\nreplicates: 5");
        assertThat(console.run("sensitivity", file, "--out", ends.toString()))
                .as(console.err())
                .isZero();
        Table table = table(ends, "sensitivity");
        int row = row(table, "one-at-a-time", "fates.killed@2017-11-30", "attrition.kill_base_per_day", "effect_high");
        assertThat(table.number(row, "value")).isPositive();
        assertThat(table.number(row, "lower95")).isLessThan(table.number(row, "upper95"));
        assertThat(table.number(row, "blocks")).isEqualTo(5);
        String told = Files.readString(ends.resolve("sensitivity.csv"));
        Files.delete(ends.resolve("sensitivity.csv"));
        assertThat(console.run("sensitivity", ends.toString()))
                .as(console.err())
                .isZero();
        assertThat(ends.resolve("sensitivity.csv")).hasContent(told);
    }

    @Test
    void plot_draws_the_figures_of_a_study_again() {
        TestConsole console = new TestConsole();
        assertThat(console.run("plot", folder.toString(), "--figure", "screening-plane", "--format", "svg"))
                .as(console.err())
                .isZero();
        assertThat(console.out().strip()).endsWith("screening-plane.svg");
    }

    @Test
    void a_figure_that_cannot_be_drawn_says_why_and_nothing_is_drawn() {
        TestConsole console = new TestConsole();
        assertThat(console.run(
                        "plot",
                        folder.toString(),
                        "--figure",
                        "screening-plane",
                        "--figure",
                        "response-curve",
                        "--figure",
                        "who-went-where"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.out()).isEmpty();
        assertThat(console.err())
                .startsWith("error: --figure: nothing was drawn\n"
                        + "  response-curve: the study varies 2 factors; the figure shows 1 factor\n"
                        + "  who-went-where: is drawn from ")
                .endsWith(", but here it can only be drawn from response, sensitivity\n");
    }

    @Test
    void a_figure_over_two_factors_says_that_a_study_of_three_has_too_many() throws IOException {
        String file = study("three", "{kind: sobol, points: 2}");
        Files.writeString(
                Path.of(file),
                Files.readString(Path.of(file))
                        .replace("design:", "  - {path: attrition.pressure, low: 0.5, high: 1.5}\ndesign:"));
        Path three = root.resolve("three");
        TestConsole console = new TestConsole();
        assertThat(console.run("sweep", file, "--out", three.toString(), "--no-figures"))
                .as(console.err())
                .isZero();
        assertThat(console.run("plot", three.toString(), "--figure", "response-map"))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).endsWith("  response-map: the study varies 3 factors; the figure shows 2 factors\n");
    }
}
