package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.experiment.Runner;
import dispersal.storage.LoadedStudy;
import dispersal.storage.ResultFolderException;
import dispersal.storage.Share;
import dispersal.storage.StretchRow;
import dispersal.storage.StudyFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Studies that get more replicates or points, and studies that stop by themselves. */
class StudyGrowthTest {

    @TempDir
    Path root;

    private final TestConsole console = new TestConsole();

    private Path begun(String... lines) throws Exception {
        Path folder = root.resolve("out");
        LoadedStudy study = TrivialStudy.study(root, lines);
        assertThat(TrivialStudy.work(console, study, folder, TrivialStudy.RUNNER, TrivialStudy.workers(2)))
                .as(console.err())
                .isZero();
        return folder;
    }

    private static StudyExtension extended(Path path, Optional<Integer> replicates, Optional<Integer> size)
            throws Exception {
        StudyFolder folder = StudyFolder.open(path);
        StudyExtension extension = StudyExtension.of(folder, folder.study(), replicates, size);
        extension.writeUnlessThere(folder);
        return extension;
    }

    private static Map<String, Object> parts(Path folder) throws IOException {
        Map<String, Object> parts = new TreeMap<>();
        try (Stream<Path> members = Files.walk(folder.resolve("parts"))) {
            for (Path member : members.filter(Files::isRegularFile).toList()) {
                parts.put(
                        folder.relativize(member).toString(),
                        List.of(Files.getLastModifiedTime(member), Files.getAttribute(member, "unix:ino")));
            }
        }
        return parts;
    }

    @Test
    void a_study_that_grows_keeps_the_files_and_numbers_of_the_runs_it_has() throws Exception {
        Path folder = begun("design: {kind: sobol, points: 4}", "replicates: 2");
        Map<String, Object> before = parts(folder);
        StudyExtension extension = extended(folder, Optional.of(3), Optional.of(5));
        assertThat(extension.stretches())
                .containsExactly(
                        new StretchRow(1, 1, 4, 1, 2), new StretchRow(9, 1, 4, 3, 1), new StretchRow(13, 5, 1, 1, 3));
        assertThat(folder.resolve("INCOMPLETE.txt")).exists();
        Set<Integer> run = new ConcurrentSkipListSet<>();
        Runner watched = specification -> {
            run.add(specification.run());
            return TrivialStudy.RUNNER.run(specification);
        };
        assertThat(TrivialStudy.work(console, extension.study(), folder, watched, TrivialStudy.workers(2)))
                .isZero();
        assertThat(run).containsExactly(9, 10, 11, 12, 13, 14, 15);
        assertThat(parts(folder)).containsAllEntriesOf(before).hasSize(3 * 15);
    }

    @Test
    void a_study_that_grew_says_of_each_point_what_one_made_so_large_says() throws Exception {
        Path folder = begun("design: {kind: sobol, points: 4}", "replicates: 2");
        StudyExtension extension = extended(folder, Optional.of(3), Optional.of(5));
        TrivialStudy.work(console, extension.study(), folder, TrivialStudy.RUNNER, TrivialStudy.workers(1));
        LoadedStudy large =
                TrivialStudy.study(root.resolve("large"), "design: {kind: sobol, points: 5}", "replicates: 3");
        Path other = root.resolve("other");
        TrivialStudy.work(console, large, other, TrivialStudy.RUNNER, TrivialStudy.workers(1));
        assertThat(StudyWorkTest.tables(folder).get("response.csv"))
                .isEqualTo(StudyWorkTest.tables(other).get("response.csv"));
    }

    @Test
    void extending_twice_by_the_same_adds_nothing() throws Exception {
        Path folder = begun("design: {kind: sobol, points: 4}", "replicates: 2");
        List<StretchRow> once =
                extended(folder, Optional.of(3), Optional.empty()).stretches();
        assertThat(extended(folder, Optional.of(3), Optional.empty()).stretches())
                .isEqualTo(once);
    }

    @Test
    void nothing_shrinks() throws Exception {
        Path folder = begun("design: {kind: sobol, points: 4}", "replicates: 2");
        assertThatThrownBy(() -> extended(folder, Optional.of(1), Optional.empty()))
                .hasMessage("--replicates: found 1, but the study has 2 already\n  a study can grow, not shrink");
        assertThatThrownBy(() -> extended(folder, Optional.empty(), Optional.of(3)))
                .hasMessage("--size: found 3, which makes 3 points, but the study has 4 already\n"
                        + "  a study can grow, not shrink");
    }

    @Test
    void a_latin_hypercube_cannot_grow_and_says_why() throws Exception {
        Path folder = begun("design: {kind: latin_hypercube, points: 4}");
        assertThatThrownBy(() -> extended(folder, Optional.empty(), Optional.of(8)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the design latin_hypercube cannot be extended: a larger design of this kind has"
                        + " other points");
    }

    @Test
    void somebody_who_extended_it_differently_meanwhile_is_not_overruled() throws Exception {
        Path path = begun("design: {kind: sobol, points: 4}", "replicates: 2");
        StudyFolder folder = StudyFolder.open(path);
        StudyExtension mine = StudyExtension.of(folder, folder.study(), Optional.of(5), Optional.empty());
        extended(path, Optional.of(3), Optional.empty());
        assertThatThrownBy(() -> mine.writeUnlessThere(folder))
                .isInstanceOf(ResultFolderException.class)
                .hasMessageContaining("another process has just extended this study differently");
    }

    /** The persons returned are the seed modulo 7, those killed modulo 11: within a share of 0.3 of their means after some runs. */
    private static final String[] STOPPING = {
        "design: {kind: sobol, points: 3}", "replicates: {first: 5, half_width: 0.3, cap: 60}"
    };

    @Test
    void a_study_stops_by_itself_where_it_knows_enough() throws Exception {
        Path folder = root.resolve("out");
        LoadedStudy study = TrivialStudy.study(root, STOPPING);
        Runner noisy = TrivialStudyNoise::run;
        assertThat(TrivialStudy.work(console, study, folder, noisy, TrivialStudy.workers(2)))
                .as(console.err())
                .isZero();
        long runs = StudyWorkTest.tables(folder).get("runs.csv").lines().count() - 1;
        assertThat(runs).isGreaterThan(15).isLessThan(180);
        assertThat(StudyWorkTest.tables(folder).get("response.csv").lines().skip(1))
                .allSatisfy(row -> {
                    String[] cells = row.split(",");
                    double mean = Double.parseDouble(cells[6]);
                    double half = Double.parseDouble(cells[9]) - mean;
                    assertThat(half).isLessThanOrEqualTo(Math.max(0.3 * mean, 500));
                    assertThat(Integer.parseInt(cells[5]) % 10).isEqualTo(5);
                });
        assertThat(console.out()).contains(": 95 % half-width at most ");
    }

    @Test
    void where_it_stops_does_not_depend_on_how_it_was_worked_at() throws Exception {
        LoadedStudy study = TrivialStudy.study(root, STOPPING);
        Path whole = root.resolve("whole");
        TrivialStudy.work(console, study, whole, TrivialStudyNoise::run, TrivialStudy.workers(1));
        Path shares = root.resolve("shares");
        int exitCode = ExitCode.INCOMPLETE;
        for (int round = 0; round < 100 && exitCode != ExitCode.DONE; round++) {
            WorkOptions options =
                    new WorkOptions(new Share(1 + round % 2, 2), 1, Duration.ofMinutes(1), false, false, true);
            exitCode = TrivialStudy.work(console, study, shares, TrivialStudyNoise::run, options);
        }
        assertThat(exitCode).isZero();
        assertThat(StudyWorkTest.tables(shares)).isEqualTo(StudyWorkTest.tables(whole));
    }
}
