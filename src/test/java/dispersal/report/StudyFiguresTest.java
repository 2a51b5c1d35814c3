package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.report.RecordingGraphics.Setting;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StudyFiguresTest {

    private static final List<String> OF_STUDIES = List.of(
            "tornado", "screening-plane", "sensitivity-indices", "index-convergence", "response-curve", "response-map");

    static Stream<Arguments> figuresOfExtremeStudies() {
        Map<String, StudyFixture> studies = new LinkedHashMap<>();
        studies.put("one factor", new StudyFixture(1, 1, 1));
        studies.put("two outcomes", new StudyFixture(12, 2, 1));
        studies.put("sixty factors and twelve outcomes", new StudyFixture(60, 12, 1));
        studies.put("tiny outcomes", new StudyFixture(20, 5, 1e-8));
        studies.put("huge outcomes", new StudyFixture(20, 3, 1e6));
        studies.put("outcomes of zero", new StudyFixture(5, 2, 0));
        List<Arguments> all = new ArrayList<>();
        for (String figure : OF_STUDIES) {
            int axes = figure.equals("response-map") ? 2 : 1;
            studies.forEach((name, study) -> {
                for (int levels : new int[] {1, 4, 25}) {
                    Tables tables = Tables.of(study.sensitivity(), study.convergence(), study.response(axes, levels));
                    all.add(Arguments.of(figure, name + " at levels " + levels, tables));
                }
            });
            all.add(Arguments.of(figure, "without estimates", withoutEstimates(axes)));
        }
        StudyFixture scattered = new StudyFixture(2, 6, 1);
        all.add(Arguments.of(
                "response-map", "scattered points", Tables.of(scattered.sensitivity(), scattered.scattered(60))));
        return all.stream();
    }

    /** Every estimate and interval is missing, as where all runs of a factor failed; means have no interval. */
    private static Tables withoutEstimates(int axes) {
        StudyFixture study = new StudyFixture(4, 2, 1);
        Table sensitivity = StudyFixture.emptySensitivity();
        study.sensitivity().rows().forEach(row -> {
            Object[] cells = row.clone();
            for (int c = 4; c <= 6; c++) {
                cells[c] = Double.NaN;
            }
            cells[7] = "too_few";
            sensitivity.add(cells);
        });
        Table convergence = new Table("convergence", study.convergence().columns());
        study.convergence().rows().forEach(row -> {
            Object[] cells = row.clone();
            for (int c = 5; c <= 7; c++) {
                cells[c] = Double.NaN;
            }
            convergence.add(cells);
        });
        Table response = study.response(axes, 3);
        Table bare = new Table("response", response.columns());
        response.rows().forEach(row -> {
            Object[] cells = row.clone();
            for (int c = cells.length - 3; c < cells.length; c++) {
                cells[c] = Double.NaN;
            }
            bare.add(cells);
        });
        return Tables.of(sensitivity, convergence, bare);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @MethodSource("figuresOfExtremeStudies")
    void no_text_covers_another_or_leaves_the_sheet(String figure, String study, Tables tables) {
        Plate plate = Figures.named(figure).draw(tables, StudyFixture.caption());
        List<Setting> settings = RecordingGraphics.of(plate);
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, plate.width(), plate.height());
        assertThat(settings)
                .allSatisfy(setting -> assertThat(sheet.contains(setting.room()))
                        .as(setting.toString())
                        .isTrue());
        assertThat(FigureLabelsTest.overlaps(settings).stream().limit(5)).isEmpty();
        assertThat(String.join(" ", RecordingGraphics.words(plate)))
                .contains("Study screening, Morris trajectories: 2,480 runs", "1,240 points", "Weight 10")
                .doesNotContain("NaN")
                .doesNotContain("\ufffd");
    }

    @Test
    void grades_are_apart_for_every_kind_of_sight_and_stand_out_from_the_paper() {
        EvidenceGrade[] grades = EvidenceGrade.values();
        for (int i = 0; i < grades.length; i++) {
            assertThat(Sight.distance(grades[i].rgb(), 0xFFFFFF)).isGreaterThan(20);
            for (int j = 0; j < i; j++) {
                assertThat(Sight.distance(grades[i].rgb(), grades[j].rgb()))
                        .as(grades[i] + " and " + grades[j])
                        .isGreaterThan(20);
            }
        }
    }

    @Test
    void lines_of_factors_are_apart_and_none_has_the_colour_of_a_grade() {
        List<Color> lines = ConvergencePanels.COLOURS;
        assertThat(lines).hasSize(ConvergencePanels.MOST);
        for (int i = 0; i < lines.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Sight.distance(rgb(lines.get(i)), rgb(lines.get(j))))
                        .as(i + " and " + j)
                        .isGreaterThan(14);
            }
            for (EvidenceGrade grade : EvidenceGrade.values()) {
                assertThat(rgb(lines.get(i))).isNotEqualTo(grade.rgb());
            }
        }
    }

    @Test
    void steps_of_the_colour_scale_can_be_told_apart_and_grow_ever_brighter() {
        for (int step = 1; step <= 8; step++) {
            Color lower = ColourScale.atShare((step - 1) / 8.0);
            Color upper = ColourScale.atShare(step / 8.0);
            assertThat(Sight.distance(rgb(lower), rgb(upper))).isGreaterThan(6);
            assertThat(luminance(upper)).isGreaterThan(luminance(lower));
        }
    }

    private static double luminance(Color colour) {
        return 0.2126 * Math.pow(colour.getRed(), 2.2)
                + 0.7152 * Math.pow(colour.getGreen(), 2.2)
                + 0.0722 * Math.pow(colour.getBlue(), 2.2);
    }

    private static int rgb(Color colour) {
        return colour.getRGB() & 0xFFFFFF;
    }
}
