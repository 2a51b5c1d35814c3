package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.experiment.RunOutcome;
import dispersal.experiment.RunSpecification;
import dispersal.experiment.Runner;
import dispersal.storage.LoadedStudy;
import dispersal.storage.Manifest;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.Share;
import dispersal.storage.StudyFile;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyLock;
import dispersal.storage.StudyRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Studies whose runs take no time, to see what everything around the runs costs: planning, writing of parts, putting tables
 * together.
 *
 * <p>As a program: {@code java -Xmx64m -cp ... dispersal.app.TrivialStudy FOLDER POINTS} tells time and memory.
 */
public final class TrivialStudy {

    private static final double NANOSECONDS_PER_SECOND = 1e9;
    private static final double BYTES_PER_MEGABYTE = 1e6;

    private TrivialStudy() {}

    /** A line of a study whose runs are to take some time when the model carries them out. */
    static final String FULL_WEIGHT = "weight: 1";

    /** Two outcomes and a table of three rows, which depend on the seed alone. */
    static final Runner RUNNER = TrivialStudy::run;

    private static RunOutcome run(RunSpecification run) {
        Table fates = new Table(
                "fates",
                List.of(
                        Column.text("date"),
                        Column.text("origin"),
                        Column.text("fate"),
                        Column.integer("persons", "persons")));
        long seed = run.seed();
        fates.add("2017-11-30", "FRA", "returned", seed % 7);
        fates.add("2017-11-30", "FRA", "killed", seed % 11);
        fates.add("2017-11-30", "FRA", "detained", 20 - seed % 7 - seed % 11);
        return new RunOutcome(List.of(run.label(fates)), String.format("%064x", seed));
    }

    /** A study of the tutorial; further lines of its file may be given. */
    static LoadedStudy study(Path folder, String... lines) throws IOException, ScenarioException {
        Files.createDirectories(folder);
        Path file = folder.resolve("study.yaml");
        Files.writeString(
                file,
                """
                schema: dispersal-study/1
                name: trivial
                title: "Runs that take no time"
                base: %s
                factors:
                  - {path: crossings.syria-turkey.detection, low: 0.2, high: 0.9}
                  - {path: attrition.pressure, low: 0.5, high: 1.5}
                outcomes: [fates.returned@2017-11-30, fates.killed@2017-11-30]
                metrics: [fates]
                """.formatted(Path.of("scenarios/tutorial").toAbsolutePath())
                        + (List.of(lines).contains(FULL_WEIGHT) ? "" : "weight: 100\n")
                        + String.join("\n", lines)
                        + "\n");
        return StudyFile.load(file);
    }

    /** Begins or goes on with a study. */
    static int work(TestConsole console, LoadedStudy study, Path path, Runner runner, WorkOptions options)
            throws InputException, ResultFolderException, IOException {
        StudyProbe probe = StudyProbe.of(study.description(), RUNNER);
        StudyFolder.prepare(path);
        try (StudyLock lock = StudyLock.take(path, options.share(), () -> {
            if (!StudyFolder.is(path)) {
                StudyRecord record = new StudyRecord(
                        Manifest.FORMAT, "test", "test", "test", "now", "study.yaml", study.hash(), probe.tables());
                StudyFolder.begin(path, study, record, PlannedStudy.beginning(study.description()));
            }
        })) {
            StudyFolder folder = StudyFolder.open(path);
            PlannedStudy planned = new PlannedStudy(study.description(), study.base(), folder.stretches());
            StudyEnding ending = new StudyEnding(
                    console.console(), folder, study, planned, new StudyEnding.Command("test", options, false));
            return new StudyWork(console.console(), folder, planned, runner, options).go(lock, ending);
        }
    }

    /** Everything at once, by some workers. */
    static WorkOptions workers(int workers) {
        return new WorkOptions(Share.WHOLE, workers, Duration.ofMinutes(1), false, false, true);
    }

    /** Tells what a study of runs that take no time costs. */
    public static void main(String[] arguments)
            throws IOException, ScenarioException, InputException, ResultFolderException {
        Path root = Path.of(arguments[0]);
        int points = Integer.parseInt(arguments[1]);
        LoadedStudy study = study(root, "design: {kind: sobol, points: " + points + "}");
        TestConsole console = new TestConsole();
        long start = System.nanoTime();
        Runner marked = run -> {
            if (run.run() == 1 || run.run() % 10_000 == 0) {
                System.out.printf(
                        "run %d after %.1f s, heap used %.0f MB%n",
                        run.run(), (System.nanoTime() - start) / NANOSECONDS_PER_SECOND, heap());
            }
            return RUNNER.run(run);
        };
        int exitCode = work(console, study, root.resolve("out"), marked, workers(2));
        double seconds = (System.nanoTime() - start) / NANOSECONDS_PER_SECOND;
        System.out.print(console.out() + console.err());
        System.out.printf(
                "exit code %d, %d runs in %.1f s with tables: %.0f a second; heap used at the end %.0f MB of %.0f%n",
                exitCode,
                points,
                seconds,
                points / seconds,
                heap(),
                Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE);
    }

    private static double heap() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MEGABYTE;
    }
}
