package dispersal.app;

import dispersal.experiment.RunOutcome;
import dispersal.experiment.RunSpecification;
import dispersal.experiment.Runner;
import dispersal.storage.LoadedStudy;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.StudyFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A long study of the tutorial in one process, to see whether memory or the time of a run grows with the number of runs.
 *
 * <p>As a program: {@code java -cp ... dispersal.app.Soak FOLDER RUNS} tells for each tenth of the runs the heap in use after a
 * collection, and processor and wall time a run.
 */
public final class Soak {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final int WORKERS = 2;
    private static final int PARTS = 10;

    private final Runner model;
    private final int every;
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicLong processor = new AtomicLong();
    private volatile long since = System.nanoTime();

    private Soak(Runner model, int every) {
        this.model = model;
        this.every = every;
    }

    /** Runs the soak. */
    public static void main(String[] arguments)
            throws IOException, ScenarioException, InputException, ResultFolderException {
        Path root = Path.of(arguments[0]);
        int number = Integer.parseInt(arguments[1]);
        LoadedStudy study = study(root, number);
        PlannedStudy planned =
                new PlannedStudy(study.description(), study.base(), PlannedStudy.beginning(study.description()));
        Soak soak = new Soak(new ModelPoints(study, planned), Math.max(1, number / PARTS));
        TestConsole console = new TestConsole();
        int exitCode = TrivialStudy.work(console, study, root.resolve("out"), soak::run, TrivialStudy.workers(WORKERS));
        System.out.println(console.out() + console.err() + "exit code " + exitCode);
    }

    private static LoadedStudy study(Path folder, int number) throws IOException, ScenarioException {
        Files.createDirectories(folder);
        Path file = folder.resolve("soak.yaml");
        Files.writeString(file, """
                schema: dispersal-study/1
                name: soak
                title: "The tutorial, again and again"
                base: %s
                design: {kind: sobol, points: 1}
                replicates: %d
                outcomes: [fates.returned@2017-11-30, fates.killed@2017-11-30]
                metrics: [fates]
                """.formatted(Path.of("scenarios/tutorial").toAbsolutePath(), number));
        return StudyFile.load(file);
    }

    private RunOutcome run(RunSpecification specification) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        RunOutcome outcome = model.run(specification);
        processor.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        int done = runs.incrementAndGet();
        if (done % every == 0) {
            tell(done);
        }
        return outcome;
    }

    private synchronized void tell(int done) {
        System.gc();
        double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MEGABYTE;
        long now = System.nanoTime();
        System.out.printf(
                "%6d runs: heap after collection %.2f MB, %.2f ms of processor a run, %.2f ms of wall time a run%n",
                done,
                heap,
                processor.getAndSet(0) / NANOSECONDS_PER_MILLISECOND / every,
                (now - since) / NANOSECONDS_PER_MILLISECOND / every);
        since = now;
    }
}
