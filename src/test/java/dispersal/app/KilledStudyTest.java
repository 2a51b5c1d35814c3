package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.storage.ScenarioException;
import dispersal.storage.StudyLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Studies in processes of their own that are killed, interrupted, or get in each other's way. The long form of the first of these
 * tests is {@code src/test/bash/torture.sh}.
 */
@DisabledOnOs(OS.WINDOWS)
class KilledStudyTest {

    private static final int RUNS = 60;
    private static final int KILLS = 3;

    @TempDir
    static Path root;

    private static Map<String, String> undisturbed = Map.of();
    private static String study = "";

    @BeforeAll
    static void run_the_study_undisturbed() throws IOException, ScenarioException {
        TrivialStudy.study(root, "design: {kind: sobol, points: 20}", "replicates: 3");
        study = root.resolve("study.yaml").toString();
        TestConsole console = new TestConsole();
        Path whole = root.resolve("whole");
        assertThat(console.run("sweep", study, "--out", whole.toString()))
                .as(console.err())
                .isZero();
        undisturbed = StudyWorkTest.tables(whole);
        assertThat(undisturbed.get("runs.csv").lines()).hasSize(1 + RUNS);
    }

    private static String[] due(Path folder, String... options) {
        List<String> command = new ArrayList<>(
                Files.exists(folder.resolve("stretches.csv"))
                        ? List.of("resume", folder.toString())
                        : List.of("sweep", study, "--out", folder.toString()));
        command.addAll(List.of(options));
        return command.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void a_study_killed_again_and_again_gives_the_same_tables_to_the_byte(int workers) throws Exception {
        Path folder = root.resolve("killed-" + workers);
        Random moments = new Random(workers);
        int killed = 0;
        for (int round = 0; round < KILLS; round++) {
            StudyProcess process =
                    StudyProcess.start(root, due(folder, "--workers", String.valueOf(workers), "--quiet"));
            process.awaitRuns(folder, StudyProcess.done(folder) + 1 + moments.nextInt(RUNS / KILLS - 2));
            killed += process.kill() ? 1 : 0;
        }
        assertThat(killed).isPositive();
        StudyProcess last = StudyProcess.start(root, due(folder, "--workers", String.valueOf(workers)));
        assertThat(last.exitCode()).as(last.output()).isZero();
        assertThat(StudyWorkTest.tables(folder)).isEqualTo(undisturbed);
        assertThat(folder.resolve("INCOMPLETE.txt")).doesNotExist();
    }

    @Test
    void shares_worked_at_side_by_side_and_killed_give_the_same_tables_to_the_byte() throws Exception {
        Path folder = root.resolve("shares");
        for (boolean kill : new boolean[] {true, false, false}) {
            List<StudyProcess> processes = new ArrayList<>();
            for (int share = 1; share <= 3; share++) {
                processes.add(StudyProcess.start(
                        root, "sweep", study, "--out", folder.toString(), "--shard", share + "/3", "--workers", "1"));
            }
            for (StudyProcess process : processes) {
                if (kill) {
                    process.awaitRuns(folder, StudyProcess.done(folder) + 5);
                    process.kill();
                } else {
                    assertThat(process.exitCode()).as(process.output()).isIn(ExitCode.DONE, ExitCode.INCOMPLETE);
                }
            }
        }
        assertThat(StudyWorkTest.tables(folder)).isEqualTo(undisturbed);
        assertThat(folder.resolve("INCOMPLETE.txt")).doesNotExist();
    }

    /** A study that takes minutes, so that it is still at work when something is to happen to it. */
    private static StudyProcess begunLong(String name, Path folder, String... options)
            throws IOException, ScenarioException, InterruptedException {
        Path home = root.resolve(name);
        TrivialStudy.study(home, "design: {kind: sobol, points: 50000}");
        List<String> command = new ArrayList<>(
                List.of("sweep", home.resolve("study.yaml").toString(), "--out", folder.toString(), "--workers", "1"));
        command.addAll(List.of(options));
        StudyProcess process = StudyProcess.start(root, command.toArray(String[]::new));
        process.awaitRuns(folder, 5);
        return process;
    }

    @Test
    void a_study_stopped_by_its_user_ends_with_130_and_the_command_that_goes_on() throws Exception {
        Path folder = root.resolve("stopped");
        StudyProcess process = begunLong("long", folder);
        process.interrupt();
        assertThat(process.exitCode()).as(process.output()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(process.output())
                .contains("stopped")
                .contains("to go on: java -jar target/dispersal.jar resume " + folder);
        assertThat(StudyProcess.done(folder)).isGreaterThanOrEqualTo(5);
    }

    @Test
    void a_second_process_is_turned_away_and_other_numbers_of_shares_are_too() throws Exception {
        Path folder = root.resolve("twice");
        StudyProcess first = begunLong("longer", folder, "--shard", "1/2");
        TestConsole console = new TestConsole();
        int second = console.run("resume", folder.toString(), "--shard", "1/2");
        int third = console.run("resume", folder.toString(), "--shard", "1/3");
        int fourth = console.run("resume", folder.toString());
        int status = console.run("status", folder.toString());
        assertThat(first.kill())
                .as("the first process was at work all the time")
                .isTrue();
        assertThat(List.of(second, third, fourth)).containsOnly(ExitCode.WRONG_INPUT);
        assertThat(console.err())
                .contains("another process works at share 1/2 of this study")
                .contains("another process works in this folder at the whole study or at shares of another number")
                .contains("another process works in this folder at shares of the study");
        assertThat(status).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(console.out()).contains("somebody is working at it").contains(" runs/s lately, ");
        // a process that was killed leaves no lock behind
        assertThat(StudyLock.held(folder)).isFalse();
    }
}
