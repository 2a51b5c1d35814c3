package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class FigureFileTest {

    private final ResultFixture fixture = new ResultFixture(2);

    @TempDir
    private Path directory;

    private List<Path> write(String name, Path folder) throws IOException {
        Figure figure = Figures.named(name);
        return FigureFile.write(figure, fixture.tables(figure), fixture.caption(), folder);
    }

    static Stream<String> figures() {
        return Figures.all().stream().map(Figure::name);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_figure_becomes_a_picture_of_1600_px_and_a_drawing_with_title_and_description(String name)
            throws IOException, ParserConfigurationException, SAXException {
        List<Path> files = write(name, directory);
        assertThat(files).containsExactly(directory.resolve(name + ".png"), directory.resolve(name + ".svg"));
        BufferedImage image = ImageIO.read(files.get(0).toFile());
        assertThat(image.getWidth()).isEqualTo(1600);
        assertThat(image.getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
        Document drawing = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(files.get(1).toFile());
        Figure figure = Figures.named(name);
        int width = figure.draw(fixture.tables(figure), fixture.caption()).width();
        assertThat(width).isIn(Plate.WIDTH, 1240);
        assertThat(drawing.getDocumentElement().getAttribute("width")).isEqualTo(String.valueOf(width));
        assertThat(drawing.getElementsByTagName("title").item(0).getTextContent())
                .hasSizeGreaterThan(20);
        assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent())
                .contains("Scenario: baseline", "n = 2", Caption.NOT_A_PREDICTION);
    }

    @ParameterizedTest
    @MethodSource("figures")
    void the_same_tables_give_the_same_bytes_in_any_language_and_time_zone(String name) throws IOException {
        List<Path> here = write(name, directory);
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Path there = directory.resolve("there");
            List<Path> abroad = write(name, there);
            assertThat(abroad.get(0)).hasSameBinaryContentAs(here.get(0));
            assertThat(abroad.get(1)).hasSameBinaryContentAs(here.get(1));
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void other_tables_give_other_bytes() throws IOException {
        Figure figure = Figures.named("fates-by-origin");
        List<Path> first = FigureFile.write(figure, fixture.tables(figure), fixture.caption(), directory);
        String before = Files.readString(first.get(1));
        ResultFixture larger = new ResultFixture(2, 209, ResultFixture.ORIGINS, 2);
        List<Path> second = FigureFile.write(figure, larger.tables(figure), larger.caption(), directory);
        assertThat(Files.readString(second.get(1))).isNotEqualTo(before);
    }

    @Test
    void the_directory_is_made_and_holds_nothing_but_the_figure() throws IOException {
        Path figures = directory.resolve("results/figures");
        write("who-went-where", figures);
        try (Stream<Path> files = Files.list(figures)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("who-went-where.png", "who-went-where.svg");
        }
    }

    @Test
    void a_figure_that_cannot_be_drawn_leaves_nothing_behind() {
        Path figures = directory.resolve("figures");
        assertThatThrownBy(() ->
                        FigureFile.write(Figures.named("stocks-by-fate"), Tables.of(), fixture.caption(), figures))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(figures).doesNotExist();
    }

    @Test
    void what_stood_there_is_replaced_whole() throws IOException {
        Path old = directory.resolve("who-went-where.svg");
        Files.writeString(old, "x".repeat(5_000_000));
        write("who-went-where", directory);
        assertThat(Files.readString(old).strip())
                .startsWith("<?xml")
                .endsWith(">")
                .doesNotContain("xxxx", "DOCTYPE");
    }
}
