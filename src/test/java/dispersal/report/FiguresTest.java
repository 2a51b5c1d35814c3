package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void every_figure_is_in_the_registry() {
        Set<String> written = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dispersal").stream()
                        .filter(type -> type.isAssignableTo(Figure.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        Set<String> registered = Figures.all().stream()
                .map(figure -> figure.getClass().getName())
                .collect(Collectors.toSet());
        assertThat(registered).isEqualTo(written);
    }

    @Test
    void names_are_kebab_case_and_unique() {
        List<String> names = Figures.all().stream().map(Figure::name).toList();
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void a_figure_is_found_by_its_name() {
        assertThat(Figures.all())
                .allSatisfy(figure -> assertThat(Figures.named(figure.name())).isSameAs(figure));
    }

    @Test
    void an_unknown_name_is_answered_with_the_names_there_are() {
        assertThatThrownBy(() -> Figures.named("pie"))
                .hasMessage("no figure is called 'pie'; there are: "
                        + Figures.all().stream().map(Figure::name).collect(Collectors.joining(", ")))
                .hasMessageContaining("stocks-by-fate, fates-by-origin, who-went-where");
    }

    @Test
    void figures_draw_from_the_tables_they_name_and_from_no_others() {
        Caption caption = new ResultFixture(1).caption();
        for (Figure figure : Figures.all()) {
            Tables all = new ResultFixture(1).tables(figure);
            Tables needed = Tables.of(figure.tables().stream().map(all::table).toList());
            assertThat(RecordingGraphics.words(figure.draw(needed, caption))).isNotEmpty();
            assertThatThrownBy(() -> figure.draw(Tables.of(), caption))
                    .hasMessageStartingWith("the table " + figure.tables().get(0) + " is missing; there are: none");
        }
    }

    /** Prints the names of figures, as a program would that draws none. */
    static final class NamesOnly {

        private NamesOnly() {}

        public static void main(String[] arguments) {
            Figures.all().forEach(figure -> figure.tables().size());
        }
    }

    @Test
    void the_window_toolkit_is_not_loaded_before_a_figure_is_drawn() throws IOException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xshare:auto",
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NamesOnly.class.getName())
                .redirectErrorStream(true)
                .start();
        try (InputStream output = process.getInputStream()) {
            String log = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(log).contains("dispersal.report.StocksByFate");
            assertThat(log.lines().filter(line -> line.matches(".*\\s(sun|java)\\.awt\\..*|.*org\\.jfree.*")))
                    .isEmpty();
        }
    }
}
