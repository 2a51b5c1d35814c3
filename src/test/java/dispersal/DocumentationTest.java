package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.app.CommandLines;
import dispersal.observation.Metrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README promises exists. */
class DocumentationTest {

    private static final Pattern COMMAND = Pattern.compile("java -jar target/dispersal\\.jar ([^`\\n]+)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| `([a-z-]+)( [A-Z .]+)?` \\|");
    private static final Pattern FILE_ROW = Pattern.compile("(?m)^\\| `([a-z]+)\\.csv` \\|");
    private static final Pattern DOCUMENT = Pattern.compile("`(LICENSE|NOTICE|[A-Z]+\\.cff|scenarios/[a-z/]*)`");

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static List<String> all(Pattern pattern) throws IOException {
        return pattern.matcher(readme())
                .results()
                .map(result -> result.group(result.groupCount() > 0 ? 1 : 0))
                .toList();
    }

    @Test
    void every_command_line_shown_is_understood() throws IOException {
        assertThat(all(COMMAND))
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> CommandLines.parse(line.strip().split(" +")));
    }

    @Test
    void the_table_of_commands_is_complete_and_names_their_arguments() throws IOException {
        assertThat(all(TABLE_ROW)).containsExactlyInAnyOrderElementsOf(CommandLines.names());
        for (MatchResult row : TABLE_ROW.matcher(readme()).results().toList()) {
            String arguments = row.group(2) == null ? "" : row.group(2).strip().replace("...", "");
            assertThat(CommandLines.positionals(row.group(1))).as(row.group(1)).isEqualTo(arguments);
        }
    }

    /** Refreshed by {@code mvn test -Dtest=DocumentationTest -Dparameters.refresh=true}. */
    @Test
    void the_parameter_reference_is_what_the_program_says() throws IOException {
        Path page = Path.of("src/site/markdown/parameters.md");
        String said = CommandLines.output("check", "baseline", "--markdown");
        if (Boolean.getBoolean("parameters.refresh")) {
            Files.writeString(page, said);
        }
        assertThat(Files.readString(page)).isEqualTo(said);
    }

    /** Refreshed like the parameter reference. */
    @Test
    void the_list_of_patterns_is_what_the_program_says() throws IOException {
        Path page = Path.of("src/site/markdown/validation.md");
        String said = CommandLines.output("validate", "baseline", "--describe");
        String written = Files.readString(page);
        int list = written.indexOf("--describe -->\n") + "--describe -->\n".length();
        if (Boolean.getBoolean("parameters.refresh")) {
            Files.writeString(page, written.substring(0, list) + said);
        }
        assertThat(Files.readString(page).substring(list)).isEqualTo(said);
    }

    @Test
    void every_option_named_exists() throws IOException {
        assertThat(all(OPTION)).isNotEmpty().isSubsetOf(CommandLines.options());
    }

    @Test
    void every_table_of_a_result_folder_is_listed() throws IOException {
        Set<String> tables = new TreeSet<>(Metrics.names());
        tables.addAll(List.of(
                "plan",
                "posterior",
                "variance",
                "summary",
                "failures",
                "runs",
                "outcomes",
                "response",
                "stretches",
                "sensitivity",
                "convergence"));
        assertThat(all(FILE_ROW)).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void every_file_named_exists() throws IOException {
        assertThat(all(DOCUMENT))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Path.of(name)).exists());
    }

    @Test
    void the_two_commands_come_first() throws IOException {
        String code = readme().substring(readme().indexOf("```"));
        assertThat(code.lines().toList()).element(1).asString().startsWith("mvn -q compile exec:java ");
        assertThat(code.lines().toList()).element(2).asString().startsWith("mvn verify ");
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<exec.args>run scenarios/baseline</exec.args>");
    }

    @Test
    void the_output_shown_has_the_form_of_real_output(@TempDir Path folder) throws IOException {
        String real = CommandLines.output(
                "run",
                "tutorial",
                "--replicates",
                "2",
                "--no-figures",
                "--out",
                folder.resolve("out").toString());
        String shown = readme().substring(readme().indexOf("```\nTutorial: ") + 4);
        List<String> lines = shown.substring(0, shown.indexOf("```")).lines().toList();
        assertThat(lines).hasSizeGreaterThan(6);
        assertThat(real.lines().map(DocumentationTest::form).toList())
                .containsAll(lines.stream()
                        .filter(line -> !line.equals("…") && !line.startsWith("Results are in"))
                        .map(DocumentationTest::form)
                        .toList());
    }

    /** A line without its numbers, which depend on the version. */
    private static String form(String line) {
        return line.replaceAll("[0-9][0-9,.]*", "0").replaceAll(" +", " ");
    }
}
