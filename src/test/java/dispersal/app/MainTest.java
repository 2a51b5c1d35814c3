package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {

    private final TestConsole console = new TestConsole();

    @Test
    void without_a_command_the_help_is_shown_and_the_input_is_wrong() {
        assertThat(console.run()).isEqualTo(2);
        assertThat(console.err()).contains("Usage: dispersal").contains("Commands:");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void the_version_names_the_commit() {
        assertThat(console.run("--version")).isEqualTo(0);
        assertThat(console.out()).matches("dispersal \\d+\\.\\d+\\.\\d+\\S* \\(commit \\w+\\)\nJava \\S+, .+\n");
    }

    @Test
    void every_command_explains_itself() {
        List<String> names = new ArrayList<>(
                Commands.commandLine(console.console()).getSubcommands().keySet());
        assertThat(names).contains("run", "check", "explain", "diff", "schema", "plot", "reproduce", "validate");
        for (String name : names) {
            TestConsole fresh = new TestConsole();
            assertThat(fresh.run(name, "--help")).as(name).isEqualTo(0);
            assertThat(fresh.out())
                    .as(name)
                    .contains("Usage: dispersal " + name)
                    .contains("--help");
            assertThat(fresh.err()).as(name).isEmpty();
        }
    }

    @Test
    void every_command_of_ours_gives_an_example() {
        for (CommandLine command :
                Commands.commandLine(console.console()).getSubcommands().values()) {
            String name = command.getCommandName();
            if (!name.equals("generate-completion")) {
                assertThat(String.join(
                                "\n", command.getCommandSpec().usageMessage().footer()))
                        .as(name)
                        .contains("dispersal.jar " + name);
            }
        }
    }

    @Test
    void an_unknown_command_is_met_with_the_nearest() {
        assertThat(console.run("plott")).isEqualTo(2);
        assertThat(console.err())
                .startsWith("error: Unmatched argument at index 0: 'plott'\nDid you mean: ")
                .contains("dispersal plot")
                .endsWith("  see: java -jar target/dispersal.jar --help\n");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void a_completion_script_is_made() {
        assertThat(console.run("generate-completion")).isEqualTo(0);
        assertThat(console.out()).startsWith("#!/usr/bin/env bash").contains("reproduce");
    }
}
