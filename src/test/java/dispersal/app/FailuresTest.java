package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FailuresTest {

    private final TestConsole console = new TestConsole();
    private final CommandLine command = Commands.commandLine(console.console());

    private int fail(Exception exception, String... arguments) {
        return new Failures(console.console()).failed(exception, command, command.parseArgs(arguments));
    }

    @Test
    void a_failure_of_the_program_takes_one_line_and_leaves_its_details_in_a_file() throws IOException {
        assertThat(fail(new IllegalStateException("negative persons"), "run", "tutorial"))
                .isEqualTo(1);
        String start = "the program failed: IllegalStateException: negative persons; details are in ";
        assertThat(console.err()).startsWith(start);
        assertThat(console.err().lines()).hasSize(1);
        Path details = Path.of(console.err().substring(start.length()).strip());
        assertThat(details).content().contains("commit").contains("at dispersal.app.FailuresTest");
        Files.delete(details);
    }

    @Test
    void a_failure_of_the_program_can_be_looked_into() {
        assertThat(fail(new IllegalStateException(), "run", "tutorial", "--debug"))
                .isEqualTo(1);
        assertThat(console.err())
                .startsWith("the program failed: IllegalStateException: IllegalStateException\n")
                .contains("at dispersal.app.FailuresTest");
    }

    @Test
    void a_file_that_cannot_be_written_is_named_with_the_reason() {
        assertThat(fail(new FileSystemException("out/fates.csv", null, "Read-only file system"), "plot", "out"))
                .isEqualTo(1);
        assertThat(fail(new AccessDeniedException("out/flows.csv"), "plot", "out"))
                .isEqualTo(1);
        assertThat(console.err())
                .isEqualTo("error: out/fates.csv: cannot be read or written: Read-only file system\n"
                        + "error: out/flows.csv: cannot be read or written: permission denied\n");
    }

    @Test
    void an_interruption_has_its_own_code() {
        assertThat(fail(new InterruptedException(), "reproduce", "somewhere")).isEqualTo(130);
        assertThat(fail(new FileLockInterruptionException(), "resume", "somewhere"))
                .isEqualTo(130);
        assertThat(console.err()).isEqualTo("stopped\nstopped\n");
    }
}
