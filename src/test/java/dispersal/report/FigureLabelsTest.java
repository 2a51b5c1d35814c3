package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.report.RecordingGraphics.Setting;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureLabelsTest {

    static Stream<Arguments> figuresOfExtremeResults() {
        List<String> sixty =
                IntStream.range(0, 60).mapToObj(i -> String.format("O%02d", i)).toList();
        Map<String, ResultFixture> fixtures = new LinkedHashMap<>();
        fixtures.put("plain", new ResultFixture(1));
        fixtures.put("three replicates", new ResultFixture(3));
        fixtures.put("one origin", new ResultFixture(1, 209, List.of("TUN"), 1));
        fixtures.put("sixty origins", new ResultFixture(1, 209, sixty, 1));
        fixtures.put("one week", new ResultFixture(3, 1, ResultFixture.ORIGINS, 1));
        fixtures.put("twelve weeks", new ResultFixture(1, 12, ResultFixture.ORIGINS, 1));
        fixtures.put("nobody", new ResultFixture(2, 209, ResultFixture.ORIGINS, 0));
        fixtures.put("few persons", new ResultFixture(2, 209, ResultFixture.ORIGINS, 0.001));
        fixtures.put("millions", new ResultFixture(2, 209, ResultFixture.ORIGINS, 1000));
        fixtures.put("eight years", new ResultFixture(1, 420, ResultFixture.ORIGINS, 1));
        List<Arguments> all = new ArrayList<>();
        for (Figure figure : Figures.all()) {
            fixtures.forEach((name, fixture) ->
                    all.add(Arguments.of(figure.name(), name, fixture.tables(figure), fixture.caption())));
            ResultFixture plain = new ResultFixture(2);
            Caption verbose = new Caption("a scenario with a name " + "that goes on ".repeat(30), 2, 1, 2, 20, "0.1.0");
            all.add(Arguments.of(
                    figure.name(), "long names", plain.tables(figure).named(longNames()), verbose));
        }
        return all.stream();
    }

    private static Map<String, String> longNames() {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(
                        ResultFixture.ORIGINS,
                        ResultFixture.REGIONS,
                        ResultFixture.AFFILIATES,
                        ResultFixture.CROSSINGS,
                        List.of("sdf", "iraq", "turkey", "syria", "hts"))
                .flatMap(List::stream)
                .forEach(id -> names.put(id, "Democratic and Popular Federation of the United Territories of " + id));
        return names;
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("figuresOfExtremeResults")
    void no_text_covers_another_or_leaves_the_sheet(String figure, String result, Tables tables, Caption caption) {
        Plate plate = Figures.named(figure).draw(tables, caption);
        List<Setting> settings = RecordingGraphics.of(plate);
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, plate.width(), plate.height());
        assertThat(settings).hasSizeGreaterThan(4);
        assertThat(settings)
                .allSatisfy(
                        setting -> assertThat(sheet.contains(setting.room())).isTrue());
        assertThat(overlaps(settings).stream().limit(5)).isEmpty();
    }

    /** Pairs of texts that cover one another. */
    static List<String> overlaps(List<Setting> settings) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < settings.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (settings.get(i).room().intersects(settings.get(j).room())) {
                    found.add(settings.get(i) + " and " + settings.get(j));
                }
            }
        }
        return found;
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("figuresOfExtremeResults")
    void every_figure_says_where_its_numbers_come_from(String figure, String result, Tables tables, Caption caption) {
        Plate plate = Figures.named(figure).draw(tables, caption);
        String words = String.join(" ", RecordingGraphics.words(plate));
        assertThat(words)
                .contains(caption.scenario().strip())
                .contains("n = " + caption.replicates())
                .contains("Weight " + caption.weight())
                .contains("Dispersal 0.1.0")
                .contains(Caption.NOT_A_PREDICTION);
    }
}
