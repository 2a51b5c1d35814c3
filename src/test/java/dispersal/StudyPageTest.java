package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Response;
import dispersal.analysis.Table.Column;
import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import dispersal.analysis.sensitivity.SensitivityMethod;
import dispersal.analysis.sensitivity.SensitivityMethods;
import dispersal.analysis.sensitivity.SensitivityTables;
import dispersal.app.CommandLines;
import dispersal.report.Figure;
import dispersal.report.Figures;
import dispersal.storage.PartStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page about studies says is so. */
class StudyPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/studies.md");
    private static final Path SNIPPETS = Path.of("src/site/snippets");
    private static final Pattern COMMAND = Pattern.compile("java -jar target/dispersal\\.jar ([^`\\n|:]+)");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(python|r)\\n(.*?)\\n```");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");
    private static final Pattern NAME = Pattern.compile("\"([a-z_0-9.]+)\"|\\$([a-z_0-9]+)");
    private static final Set<String> NO_COLUMNS =
            Set.of("count", "mean", "std", "drop", "returned", "unresolved", "resolved");
    private static final Set<String> OF_OTHER_PROGRAMS =
            Set.of("--array", "--cpus-per-task", "--sshloginfile", "--workdir");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static String columns(String table) throws IOException {
        return page().lines()
                .filter(line -> line.startsWith("| `" + table + ".csv` |"))
                .map(line -> line.split("\\|")[3].strip())
                .findFirst()
                .orElseThrow();
    }

    /** The last column of the row of a name. */
    private static Stream<String> rows(String heading) throws IOException {
        String section = page().substring(page().indexOf("\n| " + heading + " |"));
        return section.substring(0, section.indexOf("\n\n")).lines().skip(3).map(line -> line.split("`")[1]);
    }

    @Test
    void every_command_line_shown_is_understood() throws IOException {
        List<String> lines =
                COMMAND.matcher(page()).results().map(line -> line.group(1)).toList();
        assertThat(lines)
                .hasSizeGreaterThan(8)
                .allSatisfy(line -> CommandLines.parse(
                        line.replaceAll("(\"\\$\\w+\"|\\{})/", "1/").strip().split(" +")));
    }

    @Test
    void every_option_named_exists() throws IOException {
        Set<String> known = new HashSet<>(CommandLines.options());
        known.addAll(OF_OTHER_PROGRAMS);
        assertThat(OPTION.matcher(page()).results().map(MatchResult::group)).isSubsetOf(known);
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        assertThat(LINK.matcher(page()).results().map(link -> link.group(1)))
                .hasSizeGreaterThan(1)
                .allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).exists());
    }

    @Test
    void tables_are_listed_with_the_columns_they_have() throws IOException {
        SensitivityTables found = new SensitivityTables(List.of());
        assertThat(columns("sensitivity"))
                .isEqualTo(String.join(", ", names(found.sensitivity().columns())));
        assertThat(columns("convergence"))
                .isEqualTo(String.join(", ", names(found.convergence().columns())));
        assertThat(columns("failures")).isEqualTo(String.join(", ", names(PartStore.FAILURE_COLUMNS)));
        assertThat(columns("response").replace("the factors, ", ""))
                .isEqualTo(String.join(", ", names(Response.empty(List.of()).columns())));
    }

    @Test
    void verdicts_and_methods_are_all_explained() throws IOException {
        assertThat(rows("verdict"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Verdict.values())
                        .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(rows("method"))
                .containsExactlyElementsOf(SensitivityMethods.all().stream()
                        .map(SensitivityMethod::name)
                        .toList());
    }

    @Test
    void figures_named_are_those_drawn_from_tables_of_studies() throws IOException {
        Set<String> tables = Set.of("sensitivity", "convergence", "response");
        assertThat(rows("figure"))
                .containsExactlyElementsOf(Figures.all().stream()
                        .filter(figure -> tables.containsAll(figure.tables()))
                        .map(Figure::name)
                        .toList());
    }

    @Test
    void the_snippets_shown_are_the_files() throws IOException {
        List<String> shown = BLOCK.matcher(page())
                .results()
                .map(block -> block.group(2) + "\n")
                .toList();
        assertThat(shown)
                .containsExactly(
                        Files.readString(SNIPPETS.resolve("read_results.py")),
                        Files.readString(SNIPPETS.resolve("read_results.R")),
                        Files.readString(SNIPPETS.resolve("read_results_tidyverse.R")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"read_results.py", "read_results.R", "read_results_tidyverse.R"})
    void a_snippet_reads_tables_and_columns_that_there_are(String snippet) throws IOException {
        SensitivityTables found = new SensitivityTables(List.of());
        Set<String> known = new HashSet<>(names(found.sensitivity().columns()));
        known.addAll(List.of("run", "replicate", "seed", "point"));
        known.addAll(List.of("date", "origin", "fate", "persons"));
        known.addAll(List.of("fates.csv", "plan.csv", "sensitivity.csv"));
        known.addAll(List.of("dummy", "total", "mu_star", "rank", "swing"));
        known.addAll(NO_COLUMNS);
        List<String> named = NAME.matcher(Files.readString(SNIPPETS.resolve(snippet)))
                .results()
                .map(name -> name.group(1) == null ? name.group(2) : name.group(1))
                .toList();
        assertThat(named).contains("fates.csv", "sensitivity.csv", "point").isSubsetOf(known);
    }
}
