package dispersal.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program in a process of its own, to be killed. */
final class StudyProcess {

    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final Path output;

    private StudyProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts the program. */
    static StudyProcess start(Path folder, String... arguments) throws IOException {
        Path output = Files.createTempFile(folder, "output", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dispersal.app.Main"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new StudyProcess(process, output);
    }

    /** Waits until a study has done some runs, or the process has ended. */
    void awaitRuns(Path study, long runs) throws IOException, InterruptedException {
        while (process.isAlive() && done(study) < runs) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
    }

    /** How many runs of a study are done. */
    static long done(Path study) throws IOException {
        Path ledger = study.resolve("parts/runs");
        if (!Files.isDirectory(ledger)) {
            return 0;
        }
        try (Stream<Path> members = Files.list(ledger)) {
            return members.filter(member -> member.toString().endsWith(".gz")).count();
        }
    }

    /** Kills it without a chance to clear up; whether it still ran. */
    boolean kill() throws InterruptedException {
        boolean alive = process.isAlive();
        process.destroyForcibly();
        process.waitFor();
        return alive;
    }

    /** Interrupts it as Ctrl-C does. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** Waits for its end and gives its exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the program did not end");
        }
        return process.exitValue();
    }

    /** What it said. */
    String output() throws IOException {
        return Files.readString(output);
    }
}
