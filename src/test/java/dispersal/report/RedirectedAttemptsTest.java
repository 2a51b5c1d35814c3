package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.PairedRuns;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedirectedAttemptsTest {

    private static Table crossings(long... attempts) {
        Table table = new Table(
                "crossings",
                List.of(
                        Column.text("month"),
                        Column.text("crossing"),
                        Column.integer("attempts", "persons"),
                        Column.integer("detected", "persons"),
                        Column.integer("captured", "persons"),
                        Column.integer("turned_back", "persons"),
                        Column.integer("released", "persons"),
                        Column.integer("refused_unlisted", "persons")));
        String[] names = {"north", "south", "west", "closed"};
        for (int c = 0; c < names.length; c++) {
            table.add("2016-01", names[c], attempts[c], attempts[c] / 4, 0L, 0L, 0L, 0L);
        }
        return table;
    }

    /** Sealing the north sends most to the south; the west goes up and down; the last crossing is never tried. */
    private static Table comparison(int pairs) {
        PairedRuns runs = new PairedRuns(List.of("base", "sealed-north"));
        for (int r = 1; r <= pairs; r++) {
            runs.add(0, r, List.of(crossings(1000, 200, 100, 0)));
            runs.add(1, r, List.of(crossings(400 + 4 * r, 600 + 8 * r, r % 2 == 0 ? 180 : 20, 0)));
        }
        return runs.table();
    }

    private static Plate plate(int pairs) {
        Tables tables = Tables.of(comparison(pairs)).named(Map.of("south", "Southern border"));
        return Figures.named("redirected-attempts").draw(tables, new Caption("both", pairs, 1, pairs, 1, "0.1.0"));
    }

    @Test
    void crossings_are_sorted_by_what_they_gained_with_interval_and_passed() {
        List<String> words = RecordingGraphics.words(plate(4));
        assertThat(words)
                .contains("sealed-north, 4 pairs of runs; all crossings together \u2212170 attempts")
                .containsSubsequence("Southern border", "200", "620", "+420 (+404 to +436)", "150 \u2192 465")
                .containsSubsequence("Southern border", "West", "100", "100", "0 (\u2212147 to +147)")
                .containsSubsequence(
                        "West", "North", "1,000", "410", "\u2212590 (\u2212598 to \u2212582)", "750 \u2192 308")
                .doesNotContain("Closed");
    }

    @Test
    void what_moved_is_told_from_what_is_undecided() {
        List<RedirectionPanel> panels = RedirectionPanel.of(comparison(4), Tables.of(), 1);
        assertThat(panels.get(0).rows())
                .extracting(row -> row.crossing() + " " + row.verdict().moved())
                .containsExactly("South true", "West false", "North true");
    }

    @Test
    void one_pair_has_no_interval() {
        assertThat(RecordingGraphics.words(plate(1)))
                .contains("+408 (one pair)", "sealed-north, 1 pair of runs; all crossings together \u2212268 attempts")
                .contains("undecided: one pair of runs has no interval");
    }
}
