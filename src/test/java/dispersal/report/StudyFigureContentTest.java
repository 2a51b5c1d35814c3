package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.design.Outcome;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StudyFigureContentTest {

    private static final String RETURNED = "fates.returned@2017-10-31";

    private static List<String> words(String figure, Table... tables) {
        return RecordingGraphics.words(Figures.named(figure).draw(Tables.of(tables), StudyFixture.caption()));
    }

    private static String unfit(String figure, Table... tables) {
        return Figures.named(figure).unfit(Tables.of(tables)).orElse("");
    }

    /** One row of the table, about a value with an interval of half its size on either side. */
    private static void add(Table table, String factor, String index, double value, String verdict) {
        boolean dummy = factor.equals("dummy");
        table.add(
                "a method",
                RETURNED,
                factor,
                index,
                value,
                value - Math.abs(value) / 2,
                value + Math.abs(value) / 2,
                verdict,
                dummy ? "" : "C",
                factor.endsWith("border") ? "lever" : "uncertainty",
                12L,
                verdict.equals("unresolved") ? 80L : 0L);
    }

    @Test
    void a_tornado_has_the_largest_swing_on_top_and_says_how_many_factors_it_leaves_out() {
        Table table = StudyFixture.emptySensitivity();
        for (int f = 1; f <= 17; f++) {
            add(table, "small." + f, "effect_low", -f, "resolved");
            add(table, "small." + f, "effect_high", f, "resolved");
        }
        add(table, "large.one_sided", "effect_low", 100, "resolved");
        add(table, "large.one_sided", "effect_high", 60, "resolved");
        add(table, "larger.border", "effect_low", -70, "resolved");
        add(table, "larger.border", "effect_high", 50, "unresolved");
        assertThat(words("tornado", table))
                .contains("returned, 2017-10-31", "change (persons)")
                .containsSubsequence("C", "larger.border (lever)", "C", "large.one_sided", "C", "small.17", "small.5")
                .doesNotContain("small.4")
                .contains("1 factor unresolved, settled by about 80 replicates; 4 smaller factors not shown");
    }

    @Test
    void indices_are_sorted_by_the_total_and_interactions_are_left_to_the_table() {
        Table table = StudyFixture.emptySensitivity();
        for (String index : List.of("first", "total")) {
            boolean total = index.equals("total");
            add(table, "a", index, total ? 0.3 : 0.25, "resolved");
            add(table, "b", index, total ? 0.7 : 0.1, "unresolved");
            add(table, "dummy", index, 0.02, "noise");
        }
        add(table, "a \u00d7 b", "second", 0.2, "resolved");
        assertThat(words("sensitivity-indices", table))
                .containsSubsequence("C", "b", "C", "a")
                .contains("share of variance", "12 blocks; 1 factor unresolved, settled by about 80 blocks")
                .doesNotContain("dummy", "a \u00d7 b");
    }

    @Test
    void measures_of_other_methods_are_shown_as_single_bars_under_their_own_name() {
        Table table = StudyFixture.emptySensitivity();
        add(table, "b", "rank", 0.2, "noise");
        add(table, "a", "rank", -0.6, "resolved");
        add(table, "all", "explained", 0.43, "resolved");
        assertThat(words("sensitivity-indices", table))
                .contains("rank coefficient", "12 blocks; 43 % of the variance of ranks predicted")
                .containsSubsequence("C", "a", "C", "b")
                .doesNotContain("all");
    }

    @Test
    void only_factors_above_the_noise_are_numbered_on_the_plane() {
        Table table = StudyFixture.emptySensitivity();
        add(table, "weak", "mu_star", 1, "noise");
        add(table, "weak", "sigma", 1, "noise");
        add(table, "open", "mu_star", 8, "unresolved");
        add(table, "open", "sigma", 8, "unresolved");
        add(table, "strong", "mu_star", 1234, "resolved");
        add(table, "strong", "sigma", 700, "resolved");
        add(table, "dummy", "mu_star", 2, "noise");
        add(table, "dummy", "sigma", 2, "noise");
        assertThat(words("screening-plane", table))
                .containsSubsequence("1", "C", "strong", "1,234 (617 to 1,851)")
                .contains("\u03bc* (persons)", "\u03c3 (persons)")
                .anyMatch(line -> line.endsWith("2 factors without number"))
                .doesNotContain("weak", "open", "dummy", "2");
    }

    @Test
    void convergence_shows_the_total_index_with_the_grade_from_the_other_table() {
        Table sensitivity = StudyFixture.emptySensitivity();
        add(sensitivity, "a", "total", 0.5, "resolved");
        Table convergence =
                new Table("convergence", new StudyFixture(1, 1, 1).convergence().columns());
        for (long blocks = 8; blocks <= 64; blocks *= 2) {
            convergence.add("saltelli", RETURNED, "a", "first", blocks, 0.1, 0.0, 0.2);
            convergence.add("saltelli", RETURNED, "a", "total", blocks, 0.5, 0.5 - 1.0 / blocks, 0.5 + 1.0 / blocks);
        }
        assertThat(words("index-convergence", sensitivity, convergence))
                .contains("returned, 2017-10-31: total index", "blocks")
                .containsSubsequence("1", "1", "C", "a", "0.5 (0.484 to 0.516)");
    }

    @Test
    void an_outcome_that_never_varies_is_said_to_be_constant() {
        Table table = StudyFixture.emptySensitivity();
        table.add(
                "m",
                RETURNED,
                "a",
                "total",
                Double.NaN,
                Double.NaN,
                Double.NaN,
                "constant",
                "D",
                "uncertainty",
                4L,
                0L);
        assertThat(words("sensitivity-indices", table)).contains("No outcome varies, or none could be worked out.");
    }

    @Test
    void an_unknown_verdict_is_answered_with_those_there_are() {
        Table table = StudyFixture.emptySensitivity();
        add(table, "a", "total", 1, "certain");
        assertThatThrownBy(() -> words("sensitivity-indices", table))
                .hasMessage("sensitivity.verdict holds 'certain'; known verdicts are: resolved, unresolved, noise,"
                        + " constant, too_few");
    }

    @Test
    void a_figure_says_why_it_does_not_apply_and_then_refuses_to_be_drawn() {
        Table none = StudyFixture.emptySensitivity();
        Table old = new Table("sensitivity", none.columns().subList(0, 8));
        StudyFixture study = new StudyFixture(3, 1, 1);
        assertThat(unfit("tornado", none)).isEqualTo("table sensitivity has no index effect_low");
        assertThat(unfit("screening-plane", old)).isEqualTo("table sensitivity has no column grade");
        assertThat(unfit("sensitivity-indices", none)).startsWith("table sensitivity has no indices other than");
        assertThat(unfit("index-convergence", none, new Table("convergence", List.of())))
                .isEqualTo("table convergence has no column method");
        assertThat(unfit("response-curve", study.response(3, 2)))
                .isEqualTo("the study varies 3 factors; the figure shows 1 factor");
        assertThat(unfit("response-map", study.response(1, 2)))
                .isEqualTo("the study varies 1 factor; the figure shows 2 factors");
        assertThat(unfit("response-curve", study.response(1, 2))).isEmpty();
        assertThatThrownBy(() -> words("response-curve", study.response(3, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("varies 3 factors");
    }

    @Test
    void a_curve_leaves_out_points_without_a_mean_and_says_how_many_replicates_there_are() {
        Table response = StudyFixture.emptyResponse(List.of("a.rate_per_day"));
        response.add(1L, 0.1, "fates.killed.share", "2017-10-31", 5L, 0.25, 0.01, 0.24, 0.26);
        response.add(2L, 0.2, "fates.killed.share", "2017-10-31", 9L, 0.35, 0.01, 0.34, 0.36);
        response.add(3L, 0.3, "fates.killed.share", "2017-10-31", 0L, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        assertThat(Responses.of(Tables.of(response)).get(0).points()).hasSize(2);
        assertThat(words("response-curve", response))
                .contains("killed, 2017-10-31", "share of all", "a.rate_per_day (per day)")
                .anyMatch(line -> line.contains("(n = 5 to 9)"));
    }

    @Test
    void a_map_of_a_grid_writes_means_with_half_widths_into_its_cells() {
        StudyFixture study = new StudyFixture(2, 1, 1);
        assertThat(words("response-map", study.response(2, 3)))
                .contains("4,000", "\u00b1160", "crossings.*.detection", "persons")
                .doesNotContain("D");
        assertThat(words("response-map", study.response(2, 3), study.sensitivity()))
                .containsSubsequence("D", "crossings.*.detection", "D", "attrition.kill_underground_per_day (per day)");
    }

    @Test
    void outcomes_have_readable_names_and_units() {
        Tables tables = Tables.of().named(Map.of("iraq-turkey", "Iraq to Turkey"));
        assertThat(label(RETURNED, tables)).isEqualTo("returned, 2017-10-31 (persons)");
        assertThat(label("fates.third_country.share@2019-06-30", tables))
                .isEqualTo("third country, 2019-06-30 (share of all)");
        assertThat(label("crossings.turned_back@iraq-turkey", tables))
                .isEqualTo("crossings: turned back, Iraq to Turkey (persons)");
        assertThat(label("flows@theatre > home", tables)).isEqualTo("flows, theatre > home (persons)");
        assertThat(label("rights.detention_person_days@run", tables))
                .isEqualTo("rights: detention person days, whole run (person-days)");
        assertThat(label("threat.travel_pool@2019-12-31", tables)).isEqualTo("threat: travel pool, 2019-12-31");
        assertThat(label("incidents@", tables)).isEqualTo("incidents (incidents)");
    }

    private static String label(String outcome, Tables tables) {
        return OutcomeLabel.of(Outcome.of(outcome), tables).words();
    }

    @Test
    void numbers_find_places_apart_even_where_points_crowd() {
        Rectangle2D ground = new Rectangle2D.Double(0, 0, 300, 200);
        NumberPlaces places = new NumberPlaces(ground);
        for (int n = 0; n < 12; n++) {
            Point2D point = new Point2D.Double(100 + n, 100);
            Point2D middle = places.place(point, 8, 10);
            assertThat(ground.contains(middle)).isTrue();
            assertThat(middle.distance(point)).isBetween(10.0, 60.0);
        }
    }

    @Test
    void numbers_of_any_size_have_few_digits() {
        assertThat(List.of(0.0, -0.0001, 0.000012345, 0.5, 12.345, 1234.4, -56789.0, 2e10).stream()
                        .map(Theme::number))
                .containsExactly("0", "\u22120.0001", "1.23E-5", "0.5", "12.3", "1,234", "\u221256,789", "2E10");
    }

    @Test
    void a_caption_tells_of_the_runs_that_a_study_lacks() {
        Caption lacking = new Caption("baseline", 3, 7, 9, 1, "0.1.0")
                .of(new Caption.DesignedRuns("plan", "Latin hypercube", 10, 28));
        assertThat(lacking.provenance("bands: something"))
                .startsWith(
                        "Scenario: baseline. Study plan, Latin hypercube: 28 runs, up to n = 3 replicates of each of 10"
                                + " points (seeds from 7); bands: something. Weight 1:");
        assertThatThrownBy(() -> new Caption.DesignedRuns("plan", " ", 1, 1))
                .hasMessage("a caption needs the kind of design, found blank");
    }

    @Test
    void a_response_over_a_factor_in_words_has_no_curve() {
        Table response = new Table(
                "response",
                List.of(
                        Column.integer("point", ""),
                        Column.text("a"),
                        Column.text("metric"),
                        Column.text("group"),
                        Column.integer("n", ""),
                        Column.decimal("mean", ""),
                        Column.decimal("lower95", ""),
                        Column.decimal("upper95", "")));
        assertThat(unfit("response-curve", response)).isEqualTo("factor a is not a number");
    }
}
