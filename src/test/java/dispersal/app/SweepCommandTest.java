package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.experiment.Runner;
import dispersal.storage.LoadedStudy;
import dispersal.storage.ResultDirectory;
import dispersal.storage.StudyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands for studies, on the tutorial scenario. */
class SweepCommandTest {

    private static final List<String> SHARES = List.of(
            "women_share",
            "minors_share",
            "family_share",
            "arrival_detection",
            "prosecution_share",
            "dual_national_share",
            "blocked_share",
            "returned_before",
            "killed_before",
            "detained_before");

    @TempDir
    Path root;

    private TestConsole console = new TestConsole();
    private String study = "";
    private String folder = "";

    @BeforeEach
    void write_a_study() throws Exception {
        TrivialStudy.study(root, "design: {kind: sobol, points: 2}", "replicates: 2");
        study = root.resolve("study.yaml").toString();
        folder = root.resolve("out").toString();
    }

    private int run(String... arguments) {
        console = new TestConsole();
        return console.run(arguments);
    }

    @Test
    void runs_time_and_room_are_told_before_anything_starts() {
        assertThat(run("sweep", study, "--out", folder, "--dry-run", "--workers", "2"))
                .as(console.err())
                .isZero();
        assertThat(console.out())
                .startsWith("study trivial: 2 points x 2 replicates = 4 runs\n")
                .containsPattern("about \\d+ s with 2 workers \\([0-9.e-]+ s a run\\), about [0-9.]+ MB of disk\n");
        assertThat(Path.of(folder)).doesNotExist();
    }

    @Test
    void of_a_share_its_own_runs_are_told() {
        run("sweep", study, "--out", folder, "--dry-run", "--shard", "1/3");
        assertThat(console.out()).startsWith("study trivial: 2 points x 2 replicates = 4 runs; share 1/3: 2 runs\n");
    }

    @Test
    void points_whose_values_cannot_be_together_are_told_before_anything_starts() throws IOException {
        String text = Files.readString(Path.of(study));
        String together = "factors:\n"
                + "  - {path: origins.FRA.killed_before, low: 0, high: 0.6}\n"
                + "  - {path: origins.FRA.returned_before, low: 0, high: 0.6}\n";
        Files.writeString(
                Path.of(study),
                text.replaceFirst("(?s)factors:.*?(?=outcomes:)", together)
                        .replace("{kind: sobol, points: 2}", "{kind: factorial, levels: 2}"));
        assertThat(run("sweep", study, "--dry-run")).as(console.err()).isZero();
        assertThat(console.err())
                .startsWith(
                        "warning: 1 of 4 points give values that cannot be together, such as point 4: origins.FRA: ")
                .endsWith("\n  the runs of such points will fail\n");
    }

    @Test
    void what_an_extension_costs_is_told_before_it_starts() throws IOException {
        run("sweep", study, "--out", folder, "--no-figures");
        assertThat(run("resume", folder, "--replicates", "3", "--no-figures"))
                .as(console.err())
                .isZero();
        assertThat(console.err())
                .contains("study trivial: 2 of 6 runs left\nabout ")
                .contains(" MB of disk\n");
        assertThat(run("resume", folder, "--no-figures")).isZero();
        assertThat(console.err()).doesNotContain("runs left");
    }

    @Test
    void a_study_can_be_run_looked_at_gone_on_with_extended_and_reproduced() {
        assertThat(run("sweep", study, "--out", folder)).as(console.err()).isZero();
        assertThat(console.out())
                .startsWith("Runs that take no time\nstudy trivial, 4 runs at 2 points, 2 replicates of each\n")
                .contains("fates.returned@2017-11-30: 95 % half-width at most ")
                .endsWith("Results are in " + folder + "\n");
        assertThat(run("status", folder)).isZero();
        assertThat(console.out())
                .contains("1 to 4  1 to 2  1 to 2              4     4       0        0")
                .endsWith("nobody is working at it\ncomplete\n");
        assertThat(run("resume", folder, "--replicates", "3")).as(console.err()).isZero();
        assertThat(console.out()).contains("6 runs at 2 points, 3 replicates of each");
        assertThat(run("reproduce", folder, "--run", "6")).as(console.err()).isZero();
        assertThat(console.out()).isEqualTo("Run 6 came out the same.\n");
        assertThat(run("reproduce", folder)).as(console.err()).isZero();
        assertThat(console.out()).isEqualTo("All 6 runs came out the same.\n");
    }

    @Test
    void a_run_that_is_not_there_cannot_be_reproduced() {
        run("sweep", study, "--out", folder, "--shard", "1/2");
        assertThat(run("reproduce", folder, "--run", "5")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("--run: found 5, expected a run of the study, 1 to 4");
        assertThat(run("reproduce", folder, "--run", "2")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err())
                .contains("run 2 has not been done yet")
                .contains("to go on: java -jar target/dispersal.jar resume " + folder);
        assertThat(run("status", folder)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(console.out())
                .contains("missing: 2, 4\n")
                .contains("incomplete\n  to go on: java -jar target/dispersal.jar resume " + folder);
    }

    @Test
    void a_run_that_came_out_differently_is_told() throws Exception {
        LoadedStudy loaded = StudyFile.load(Path.of(study));
        TrivialStudy.work(console, loaded, Path.of(folder), TrivialStudy.RUNNER, TrivialStudy.workers(1));
        assertThat(run("reproduce", folder, "--run", "1")).isEqualTo(ExitCode.FAILED);
        assertThat(console.out())
                .startsWith("run 1, seed 1: recorded " + "0".repeat(63) + "1, now ")
                .endsWith("Run 1 came out different.\n");
    }

    @Test
    void a_run_that_failed_is_said_not_to_fail_if_it_does_not() throws Exception {
        LoadedStudy loaded = StudyFile.load(Path.of(study));
        Runner failing = run -> {
            throw new IllegalStateException("no world");
        };
        TrivialStudy.work(console, loaded, Path.of(folder), failing, TrivialStudy.workers(1));
        assertThat(run("reproduce", folder, "--run", "3")).isEqualTo(ExitCode.FAILED);
        assertThat(console.out())
                .startsWith("run 3, seed 2: recorded as failed, java.lang.IllegalStateException: no world; "
                        + "now it does not fail, ")
                .endsWith("Run 3 came out different.\n");
    }

    @Test
    void a_run_is_reproduced_within_the_limit_of_its_study() throws Exception {
        TrivialStudy.study(root, "design: {kind: sobol, points: 2}", "limit_seconds: 0.001", TrivialStudy.FULL_WEIGHT);
        String limit = "the run took longer than the limit of 0.001 s for a single run\n";
        assertThat(run("sweep", study, "--out", folder, "--no-figures", "--limit", "600"))
                .as(console.err())
                .isZero();
        assertThat(run("reproduce", folder, "--run", "1")).isEqualTo(ExitCode.FAILED);
        assertThat(console.out())
                .startsWith("run 1, seed 1: recorded ")
                .endsWith(", now " + limit + "Run 1 came out different.\n");
        String failing = root.resolve("failing").toString();
        assertThat(run("sweep", study, "--out", failing, "--no-figures")).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(run("reproduce", failing, "--run", "2")).isZero();
        assertThat(console.out())
                .startsWith("run 2, seed 1: fails the same way, dispersal.experiment.TimeLimitExceeded: " + limit)
                .endsWith("Run 2 came out the same.\n");
    }

    @Test
    void a_study_changed_by_hand_is_not_gone_on_with() throws IOException {
        run("sweep", study, "--out", folder);
        Path file = Path.of(folder, "study.yaml");
        Files.writeString(file, Files.readString(file).replace("seed: 1", "seed: 2"));
        assertThat(run("resume", folder)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("study.yaml: is not the study that was begun here, its hash is ");
    }

    @Test
    void readers_of_single_results_say_that_a_folder_is_that_of_a_study() {
        run("sweep", study, "--out", folder);
        assertThatThrownBy(() -> ResultDirectory.open(Path.of(folder)))
                .hasMessageContaining(folder + ": holds a study")
                .hasMessageNotContaining("manifest of a result folder");
    }

    @Test
    void results_are_never_written_over_others() throws IOException {
        Files.createDirectories(Path.of(folder));
        Path notes = Files.writeString(Path.of(folder, "notes.txt"), "mine");
        assertThat(run("sweep", study, "--out", folder)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("the folder is not empty, results are never written over others");
        assertThat(run("sweep", study, "--out", notes.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("is a file");
        assertThat(Path.of(folder)).isDirectoryContaining("glob:**notes.txt");
        assertThat(Files.list(Path.of(folder))).hasSize(1);
    }

    @Test
    void a_study_that_has_begun_is_gone_on_with_by_another_command() {
        run("sweep", study, "--out", folder);
        assertThat(run("sweep", study, "--out", folder)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err())
                .contains("the folder holds a study that has begun")
                .contains("to go on: java -jar target/dispersal.jar resume " + folder + "\n");
    }

    @Test
    void a_share_joins_the_same_study_only() throws Exception {
        assertThat(run("sweep", study, "--out", folder, "--shard", "1/2")).isEqualTo(ExitCode.INCOMPLETE);
        TrivialStudy.study(root, "design: {kind: sobol, points: 2}", "replicates: 2", "seed: 9");
        assertThat(run("sweep", study, "--out", folder, "--shard", "2/2")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("holds another study; this one differs in the seed\n");
        TrivialStudy.study(root, "design: {kind: sobol, points: 2}", "replicates: 5");
        assertThat(run("sweep", study, "--out", folder, "--shard", "2/2")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("holds the same study with another number of points or replicates");
        TrivialStudy.study(root, "design: {kind: sobol, points: 2}", "replicates: 2");
        assertThat(run("sweep", study, "--out", folder, "--shard", "2/2"))
                .as(console.err())
                .isZero();
    }

    @Test
    void a_share_with_other_rows_in_its_table_is_refused() throws IOException {
        Path rows = root.resolve("rows.csv");
        Files.writeString(rows, "attrition.pressure\n0.5\n1\n");
        String text = Files.readString(Path.of(study))
                .replaceFirst("(?s)factors:.*?(?=outcomes:)", "")
                .replace("{kind: sobol, points: 2}", "{kind: table, file: rows.csv}");
        Files.writeString(Path.of(study), text);
        assertThat(run("sweep", study, "--out", folder, "--shard", "1/2"))
                .as(console.err())
                .isEqualTo(ExitCode.INCOMPLETE);
        Files.writeString(rows, "attrition.pressure\n0.5\n1.5\n");
        assertThat(run("sweep", study, "--out", folder, "--shard", "2/2")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("holds another study; this one differs in the factors, the design\n");
    }

    @Test
    void a_beginning_that_was_killed_is_begun_again() throws IOException {
        Files.createDirectories(Path.of(folder));
        for (String name : List.of("study.lock", "INCOMPLETE.txt", "scenario.resolved.yaml", "study.yaml.tmp")) {
            Files.writeString(Path.of(folder, name), "half");
        }
        assertThat(run("sweep", study, "--out", folder)).as(console.err()).isZero();
        assertThat(Path.of(folder, "study.yaml.tmp")).doesNotExist();
    }

    @Test
    void what_cannot_be_is_refused_before_anything_is_written() {
        assertThat(run("sweep", "no-such-study")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("no-such-study: no such study");
        assertThat(run("sweep", study, "--shard", "1/2")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("--shard: needs --out");
        assertThat(run("sweep", study, "--out", folder, "--shard", "3/2")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("--shard: found '3/2', expected I/N");
        assertThat(run("sweep", study, "--out", folder, "--workers", "0")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run("sweep", study, "--out", folder, "--limit", "0")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run("resume", root.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("not the folder of a study, it has no stretches.csv");
        assertThat(run("status", folder)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).contains("no such folder");
        assertThat(Path.of(folder)).doesNotExist();
    }

    @Test
    void a_study_without_factors_is_a_scenario_run_often() throws IOException {
        Path file = Files.writeString(root.resolve("none.yaml"), """
                schema: dispersal-study/1
                name: none
                base: %s
                weight: 100
                replicates: 3
                outcomes: [fates.killed@2017-11-30]
                """.formatted(
                        Path.of("scenarios/tutorial").toAbsolutePath()));
        assertThat(run("sweep", file.toString(), "--out", folder))
                .as(console.err())
                .isZero();
        assertThat(console.out()).contains("study none, 3 runs at 1 point, 3 replicates of each");
        assertThat(Files.readAllLines(Path.of(folder, "plan.csv")))
                .containsExactly("run,replicate,seed,point", "1,1,1,1", "2,2,2,1", "3,3,3,1");
    }

    private long bytesOf(String path) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(path))) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += (Files.size(file) + 4095) / 4096 * 4096;
            }
            return bytes;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, '{kind: sobol, points: 300}'",
        "20, '{kind: sobol, points: 100}'",
        "30, '{kind: morris, trajectories: 8}'"
    })
    void factors_stand_in_the_response_of_studies_with_few_and_the_room_told_is_about_right(int factors, String design)
            throws IOException {
        StringBuilder text = new StringBuilder("schema: dispersal-study/1\nname: room\nbase: "
                + Path.of("scenarios/tutorial").toAbsolutePath() + "\nweight: 100\ndesign: " + design
                + "\noutcomes: [fates.returned@2017-11-30, fates.killed@2017-11-30]\nfactors:\n");
        List<String> paths = Stream.of("FRA", "TUN", "RUS")
                .flatMap(origin -> SHARES.stream().map(share -> "origins." + origin + "." + share))
                .limit(factors)
                .toList();
        paths.forEach(path -> text.append("  - {path: " + path + ", low: 0.05, high: 0.1}\n"));
        Files.writeString(Path.of(study), text);
        assertThat(run("sweep", study, "--out", folder)).as(console.err()).isZero();
        assertThat(Files.readAllLines(Path.of(folder, "response.csv")).get(0))
                .isEqualTo("point," + (factors > 20 ? "" : String.join(",", paths) + ",")
                        + "metric,group,n,mean,sd,lower95,upper95");
        assertThat(Files.readAllLines(Path.of(folder, "plan.csv")).get(0))
                .isEqualTo("run,replicate,seed,point," + String.join(",", paths));
        Matcher told = Pattern.compile("about ([0-9.]+) MB of disk").matcher(console.err());
        assertThat(told.find()).isTrue();
        double ratio = Double.parseDouble(told.group(1)) * 1e6 / bytesOf(folder);
        assertThat(ratio).as(console.err()).isBetween(1 / 1.5, 1.5);
    }
}
