package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole calibration of two parameters of the tutorial scenario. */
class CalibrateCommandTest {

    private static final String STUDY = """
            schema: dispersal-study/1
            name: two-numbers
            base: %s
            weight: 20
            factors:
              - {path: attrition.kill_base_per_day, low: 0.0003, high: 0.0012, distribution: log_uniform}
              - {path: utilities.return_constant, low: -3.5, high: 0.5}
            calibration:
              history_matching: {waves: 1, points: 6, replicates: 2}
              sequential: {population: 20, proposals: 24, generations: 2}
              coverage: {weight: 20, runs: 30, sets: 5, neighbours: 20}
              draws: 5
              patterns: published
            """;

    private static final String HEADER =
            "id,title,measure,date,origins,of,per,central,tolerance,low,high,kind,group,source,mapping,note\n";

    private static final String PATTERNS = HEADER
            + "dead,dead,count,2017-11-30,all,killed;executed,share-of-persons,0.3,0.05,,,fit,war,invented,deaths,\n"
            + "back,back,count,2017-11-30,all,recorded,share-of-persons,0.1,0.05,,,fit,home,invented,returns,\n"
            + "later,held,count,2017-11-30,all,detained,share-of-persons,0.2,0.05,,,holdout,war,invented,custody,\n";

    @TempDir
    Path root;

    private Path study = Path.of("");
    private TestConsole console = new TestConsole();

    @BeforeEach
    void write_a_study() throws IOException {
        study = root.resolve("study.yaml");
        Files.writeString(study, STUDY.formatted(Path.of("scenarios/tutorial").toAbsolutePath()));
        Files.createDirectory(root.resolve("published"));
        Files.writeString(root.resolve("published/invented.csv"), PATTERNS);
    }

    private int run(String... arguments) {
        console = new TestConsole();
        return console.run(arguments);
    }

    private Path calibrated(String name, String workers) {
        Path folder = root.resolve(name);
        assertThat(run("calibrate", study.toString(), "--out", folder.toString(), "--workers", workers))
                .as(console.err())
                .isZero();
        return folder;
    }

    private static String text(Path folder, String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static void assertSameFindings(Path one, Path other) throws IOException {
        for (String file : new String[] {
            "posterior.csv",
            "posterior-summary.csv",
            "waves.csv",
            "generations.csv",
            "identifiability.csv",
            "coverage.csv",
            "leave-one-out.csv",
            "fit.csv"
        }) {
            assertThat(text(other, file)).as(file).isEqualTo(text(one, file));
        }
    }

    @Test
    void the_posterior_does_not_depend_on_the_number_of_workers() throws IOException {
        Path one = calibrated("one", "1");
        assertThat(console.out()).contains("2 parameters, 2 patterns fitted of 3 measured");
        assertSameFindings(one, calibrated("two", "2"));
        assertThat(text(one, "posterior.csv"))
                .startsWith("draw,attrition.kill_base_per_day,utilities.return_constant\n")
                .hasLineCount(6);
        assertThat(text(one, "manifest.json")).containsPattern("\"posterior\" ?: ?\"[0-9a-f]{64}\"");
        assertThat(one.resolve("INCOMPLETE.txt")).doesNotExist();
        assertThat(run("status", one.toString())).isZero();
        assertThat(console.out()).contains("156 of 156 runs done");
    }

    @Test
    void a_calibration_that_was_killed_goes_on_to_the_same_posterior() throws Exception {
        Path whole = calibrated("whole", "2");
        Path killed = root.resolve("killed");
        StudyProcess process =
                StudyProcess.start(root, "calibrate", study.toString(), "--out", killed.toString(), "--workers", "1");
        process.awaitRuns(killed, 50);
        process.kill();
        assertThat(StudyProcess.done(killed)).isBetween(50L, 155L);
        assertThat(run("status", killed.toString())).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(console.out()).contains("resume");
        assertThat(run("resume", killed.toString(), "--workers", "2"))
                .as(console.err())
                .isZero();
        assertSameFindings(whole, killed);
    }

    @Test
    void a_spoiled_part_is_run_again() throws IOException {
        Path folder = calibrated("folder", "2");
        String before = text(folder, "posterior.csv");
        Files.writeString(folder.resolve("parts/calibration-runs/run-000003.csv.gz"), "no part");
        Files.delete(folder.resolve("posterior.csv"));
        assertThat(run("resume", folder.toString())).as(console.err()).isZero();
        assertThat(console.err()).contains("run-000003.csv.gz", "set aside and run again");
        assertThat(text(folder, "posterior.csv")).isEqualTo(before);
    }

    @Test
    void everything_wrong_with_a_study_is_told_at_once() throws IOException {
        Files.writeString(
                study,
                Files.readString(study)
                                .replace("utilities.return_constant", "utilities.return_konstant")
                                .replace("points: 6", "points: 0")
                                .replace("sets: 5", "sats: 5")
                                .replace("patterns: published", "patterns: nowhere\n  colour: red")
                        + "outcomes: [fates.killed@2017-11-30]\n");
        assertThat(run("calibrate", study.toString())).isEqualTo(2);
        assertThat(console.err())
                .contains("return_konstant")
                .contains("calibration.history_matching.points: expected a whole number from 2")
                .contains("calibration.coverage.sats: unknown key")
                .contains("no such folder of published patterns")
                .contains("calibration.colour: unknown key")
                .contains("leave out outcomes");
    }

    @Test
    void a_regression_on_more_patterns_than_runs_can_carry_is_refused() throws IOException {
        Files.writeString(study, Files.readString(study).replace("population: 20", "population: 5"));
        assertThat(run("calibrate", study.toString())).isEqualTo(2);
        assertThat(console.err()).contains("with 2 fitted patterns, population and neighbours must be at least 6");
    }

    @Test
    void a_calibration_is_not_swept_and_a_sweep_is_not_calibrated() throws IOException {
        assertThat(run("sweep", study.toString())).isEqualTo(2);
        assertThat(console.err()).contains("is a calibration").contains("calibrate");
        assertThat(run("calibrate", "tutorial-latin")).isEqualTo(2);
        assertThat(console.err()).contains("has no section calibration");
    }

    @Test
    void only_the_number_of_runs_is_told_when_nothing_shall_run() {
        assertThat(run("calibrate", study.toString(), "--dry-run")).isZero();
        assertThat(console.out()).isEqualTo("study two-numbers: 156 runs for 2 parameters and 3 patterns\n");
    }
}
