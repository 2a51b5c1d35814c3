package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.experiment.Runner;
import dispersal.storage.LoadedStudy;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.Share;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies of runs that take no time, whatever happens to them. */
class StudyWorkTest {

    private static final String DESIGN = "design: {kind: sobol, points: 6}";
    private static final int RUNS = 12;

    @TempDir
    Path root;

    private TestConsole console = new TestConsole();

    @BeforeEach
    void listen() {
        console = new TestConsole();
    }

    private LoadedStudy study() throws IOException, ScenarioException {
        return TrivialStudy.study(root, DESIGN, "replicates: 2");
    }

    private int work(Path folder, Runner runner, WorkOptions options)
            throws InputException, ScenarioException, ResultFolderException, IOException {
        return TrivialStudy.work(console, study(), folder, runner, options);
    }

    private Path whole(String name) throws Exception {
        Path folder = root.resolve(name);
        assertThat(work(folder, TrivialStudy.RUNNER, TrivialStudy.workers(1)))
                .as(console.err())
                .isZero();
        return folder;
    }

    private static WorkOptions share(int index, int of) {
        return new WorkOptions(new Share(index, of), 1, Duration.ofMinutes(1), false, false, true);
    }

    private static Path part(Path folder, String table, int run) {
        return folder.resolve("parts/%s/run-%06d.csv.gz".formatted(table, run));
    }

    /** The text of every table of a folder. */
    static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> members = Files.list(folder)) {
            for (Path member :
                    members.filter(file -> file.toString().endsWith(".csv")).toList()) {
                tables.put(member.getFileName().toString(), Files.readString(member));
            }
        }
        return tables;
    }

    @Test
    void a_study_leaves_its_tables_and_no_mark_of_incompleteness() throws Exception {
        Path folder = whole("whole");
        assertThat(tables(folder).keySet())
                .containsExactlyInAnyOrder(
                        "plan.csv", "runs.csv", "outcomes.csv", "response.csv", "fates.csv", "stretches.csv");
        assertThat(folder.resolve("INCOMPLETE.txt")).doesNotExist();
        assertThat(folder.resolve("manifest.json")).exists();
        assertThat(tables(folder).get("runs.csv").lines()).hasSize(1 + RUNS);
        assertThat(tables(folder).get("outcomes.csv").lines())
                .element(1)
                .isEqualTo("1,1,1,1,fates.returned,2017-11-30,1");
        assertThat(console.out()).contains("study trivial, 12 runs at 6 points, 2 replicates of each");
    }

    @Test
    void the_number_of_workers_changes_no_byte() throws Exception {
        Path one = whole("one");
        Path four = root.resolve("four");
        assertThat(work(four, TrivialStudy.RUNNER, TrivialStudy.workers(4))).isZero();
        assertThat(tables(four)).isEqualTo(tables(one));
    }

    @Test
    void shares_done_one_after_the_other_make_the_same_tables_and_only_the_last_says_so() throws Exception {
        Path folder = root.resolve("shares");
        assertThat(work(folder, TrivialStudy.RUNNER, share(2, 3))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(console.err())
                .contains("share 2/3 can do no more")
                .contains("8 of 12 runs missing: 1, 3, 4, 6, 7, 9, 10, 12");
        assertThat(work(folder, TrivialStudy.RUNNER, share(1, 3))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(folder.resolve("INCOMPLETE.txt")).exists();
        assertThat(work(folder, TrivialStudy.RUNNER, share(3, 3))).isZero();
        assertThat(tables(folder)).isEqualTo(tables(whole("whole")));
    }

    @Test
    void what_is_done_is_not_run_again() throws Exception {
        Path folder = root.resolve("resumed");
        work(folder, TrivialStudy.RUNNER, share(1, 2));
        Set<Integer> again = new ConcurrentSkipListSet<>();
        Runner watched = run -> {
            again.add(run.run());
            return TrivialStudy.RUNNER.run(run);
        };
        assertThat(work(folder, watched, TrivialStudy.workers(2))).isZero();
        assertThat(again).containsExactly(2, 4, 6, 8, 10, 12);
        assertThat(tables(folder)).isEqualTo(tables(whole("whole")));
    }

    @Test
    void a_run_that_fails_is_tried_twice_recorded_and_stops_nothing() throws Exception {
        Path folder = root.resolve("failing");
        Set<String> tries = new ConcurrentSkipListSet<>();
        Runner failing = run -> {
            if (run.run() == 5) {
                tries.add("try " + (tries.size() + 1));
                throw new IllegalStateException("the world, ended");
            }
            return TrivialStudy.RUNNER.run(run);
        };
        assertThat(work(folder, failing, TrivialStudy.workers(2))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(tries).hasSize(2);
        assertThat(console.err())
                .contains("1 of 12 runs failed")
                .contains("to try them again: java -jar target/dispersal.jar resume " + folder + " --retry-failed\n");
        assertThat(tables(folder).get("failures.csv"))
                .isEqualTo("run,seed,error,command\n"
                        + "5,1,\"java.lang.IllegalStateException: the world, ended\",java -jar target/dispersal.jar reproduce "
                        + folder
                        + " --run 5\n");
        assertThat(tables(folder).get("plan.csv").lines()).hasSize(1 + RUNS);
        assertThat(tables(folder).get("runs.csv").lines()).hasSize(RUNS);
        // with the reason gone, trying again makes the study whole
        WorkOptions retry = new WorkOptions(Share.WHOLE, 1, Duration.ofMinutes(1), true, false, true);
        assertThat(work(folder, TrivialStudy.RUNNER, retry)).isZero();
        assertThat(tables(folder)).isEqualTo(tables(whole("whole")));
    }

    @Test
    void a_run_that_takes_too_long_counts_as_failed_and_does_not_come_back() throws Exception {
        Path folder = root.resolve("slow");
        Runner slow = run -> {
            if (run.run() == 3) {
                long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
                while (!Thread.currentThread().isInterrupted() && System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
            }
            return TrivialStudy.RUNNER.run(run);
        };
        WorkOptions hurried = new WorkOptions(Share.WHOLE, 2, Duration.ofMillis(300), false, false, true);
        assertThat(work(folder, slow, hurried)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(tables(folder).get("failures.csv")).contains("3,1,").contains("limit of 0.3 s");
        assertThat(part(folder, "runs", 3)).doesNotExist();
    }

    private void spoiled(Path folder, String message) throws Exception {
        assertThat(work(folder, TrivialStudy.RUNNER, TrivialStudy.workers(1)))
                .as(console.err())
                .isZero();
        assertThat(console.err())
                .contains("1 part was spoiled and set aside in " + folder.resolve("parts/set-aside") + "\n  " + message)
                .endsWith("  its run is done again\n");
        assertThat(folder.resolve("INCOMPLETE.txt")).doesNotExist();
        assertThat(folder.resolve("parts/set-aside")).isNotEmptyDirectory();
        assertThat(tables(folder)).isEqualTo(tables(whole("undisturbed")));
    }

    private static void delete(Path part) {
        try {
            Files.delete(part);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void a_part_spoiled_again_right_after_it_was_written_ends_the_attempt() throws Exception {
        Path folder = whole("doomed");
        Files.delete(part(folder, "fates", 7));
        Files.delete(part(folder, "fates", 8));
        Runner spoiling = run -> {
            if (run.run() == 8) {
                delete(part(folder, "fates", 7));
            }
            return TrivialStudy.RUNNER.run(run);
        };
        assertThat(work(folder, spoiling, TrivialStudy.workers(1))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(console.err())
                .contains("2 parts were spoiled")
                .contains("  their runs are done again\n1 part was spoiled")
                .contains("that happened right after it was written; see that the disk is sound\n")
                .contains("1 of 12 runs missing: 7\n")
                .endsWith("to go on: java -jar target/dispersal.jar resume " + folder + "\n");
        assertThat(folder.resolve("INCOMPLETE.txt")).exists();
    }

    @Test
    void a_share_does_its_own_spoiled_runs_again_and_leaves_those_of_others() throws Exception {
        Path folder = root.resolve("shares");
        work(folder, TrivialStudy.RUNNER, share(1, 2));
        delete(part(folder, "fates", 7));
        Runner spoiling = run -> {
            if (run.run() == 10) {
                delete(part(folder, "fates", 8));
            }
            return TrivialStudy.RUNNER.run(run);
        };
        listen();
        assertThat(work(folder, spoiling, share(2, 2))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(console.err())
                .contains("2 parts were spoiled")
                .contains("runs of share 2/2 among them are done again; others count as missing")
                .contains("1 of 12 runs missing: 7\n");
        assertThat(folder.resolve("INCOMPLETE.txt")).exists();
        assertThat(work(folder, TrivialStudy.RUNNER, share(1, 2))).isZero();
        assertThat(tables(folder)).isEqualTo(tables(whole("undisturbed")));
    }

    @Test
    void a_vanished_part_is_named_and_its_run_done_again() throws Exception {
        Path folder = whole("vanished");
        Files.delete(part(folder, "fates", 7));
        spoiled(folder, "parts/fates/run-000007.csv.gz is missing");
    }

    @Test
    void a_part_cut_off_is_named_and_its_run_done_again() throws Exception {
        Path folder = whole("cut");
        byte[] part = Files.readAllBytes(part(folder, "outcomes", 2));
        Files.write(part(folder, "outcomes", 2), java.util.Arrays.copyOf(part, part.length / 2));
        spoiled(folder, "parts/outcomes/run-000002.csv.gz is cut off");
    }

    @Test
    void a_damaged_part_is_named_and_its_run_done_again() throws Exception {
        Path folder = whole("damaged");
        byte[] part = Files.readAllBytes(part(folder, "fates", 9));
        part[part.length / 2] ^= 0x55;
        Files.write(part(folder, "fates", 9), part);
        spoiled(folder, "parts/fates/run-000009.csv.gz is ");
    }

    @Test
    void an_empty_part_of_the_ledger_is_named_and_its_run_done_again() throws Exception {
        Path folder = whole("empty");
        Files.write(part(folder, "runs", 4), new byte[0]);
        spoiled(folder, "parts/runs/run-000004.csv.gz is cut off");
    }

    @Test
    void a_part_of_another_run_is_named_and_its_run_done_again() throws Exception {
        Path folder = whole("exchanged");
        Files.delete(part(folder, "fates", 3));
        Files.copy(part(folder, "fates", 4), part(folder, "fates", 3));
        spoiled(folder, "parts/fates/run-000003.csv.gz is not what the run yielded");
    }

    @Test
    void a_part_of_another_study_is_named_and_its_run_done_again() throws Exception {
        Path folder = whole("mixed");
        LoadedStudy other = TrivialStudy.study(root.resolve("elsewhere"), DESIGN, "replicates: 2", "seed: 5");
        Path foreign = root.resolve("foreign");
        TrivialStudy.work(console, other, foreign, TrivialStudy.RUNNER, TrivialStudy.workers(1));
        for (String table : new String[] {"fates", "outcomes", "runs"}) {
            Files.delete(part(folder, table, 6));
            Files.copy(part(foreign, table, 6), part(folder, table, 6));
        }
        spoiled(folder, "parts/runs/run-000006.csv.gz belongs to another study");
    }

    @Test
    void the_record_of_a_failure_of_another_study_is_named_and_its_run_done_again() throws Exception {
        Path folder = root.resolve("failing");
        Runner failing = run -> {
            throw new IllegalStateException("no world");
        };
        assertThat(work(folder, failing, TrivialStudy.workers(1))).isEqualTo(ExitCode.INCOMPLETE);
        Path whole = whole("whole");
        Path stranger = part(whole, "failures", 3);
        Files.createDirectories(stranger.getParent());
        Files.copy(part(folder, "failures", 4), stranger);
        Files.delete(part(whole, "runs", 3));
        spoiled(whole, "parts/failures/run-000003.csv.gz is of another run or study");
    }

    @Test
    void drafts_of_processes_that_are_no_more_are_cleared_away() throws Exception {
        Path folder = root.resolve("drafts");
        work(folder, TrivialStudy.RUNNER, share(1, 2));
        Path draft = Files.writeString(folder.resolve("parts/runs/run-000002.csv.gz.12345678-1.tmp"), "half a par");
        Path tables = Files.createDirectory(folder.resolve("assembling.tmp"));
        Files.writeString(tables.resolve("runs.csv"), "half a tab");
        assertThat(work(folder, TrivialStudy.RUNNER, TrivialStudy.workers(1))).isZero();
        assertThat(draft).doesNotExist();
        assertThat(tables).doesNotExist();
    }

    @Test
    void a_place_that_cannot_be_written_stops_the_study_with_a_message_and_keeps_what_is_done() throws Exception {
        Path folder = root.resolve("unwritable");
        work(folder, TrivialStudy.RUNNER, share(1, 3));
        // a file where the folder of a table was: nothing can be written there, not even by a privileged user
        Path parts = folder.resolve("parts/fates");
        Path kept = root.resolve("kept");
        Files.move(parts, kept);
        Files.writeString(parts, "");
        assertThat(work(folder, TrivialStudy.RUNNER, TrivialStudy.workers(2))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(console.err())
                .contains("the study stops because its files cannot be written or read: ")
                .contains("parts/fates/run-0000")
                .contains("to go on: java -jar target/dispersal.jar resume " + folder)
                .doesNotContain("\tat ");
        Files.delete(parts);
        Files.move(kept, parts);
        assertThat(work(folder, TrivialStudy.RUNNER, TrivialStudy.workers(2))).isZero();
        assertThat(tables(folder)).isEqualTo(tables(whole("whole")));
    }

    @Test
    void a_study_that_is_locked_by_somebody_else_is_left_alone() throws Exception {
        Path folder = root.resolve("busy");
        Runner nested = run -> {
            try {
                work(folder, TrivialStudy.RUNNER, TrivialStudy.workers(1));
            } catch (ResultFolderException refusal) {
                throw new IllegalStateException(refusal.getMessage());
            } catch (InputException | ScenarioException | IOException other) {
                throw new AssertionError(other);
            }
            return TrivialStudy.RUNNER.run(run);
        };
        assertThat(work(folder, nested, TrivialStudy.workers(1))).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(tables(folder).get("failures.csv").lines())
                .hasSize(1 + RUNS)
                .anyMatch(line -> line.contains("another process works at this study"));
    }
}
