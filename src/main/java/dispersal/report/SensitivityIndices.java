package dispersal.report;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How much of the variance of each outcome each factor explains, with intervals and with what chance alone gives. */
final class SensitivityIndices implements Figure {

    private static final String FIRST = "first";
    private static final String TOTAL = "total";
    private static final Set<String> SHOWN_ELSEWHERE =
            Set.of("mu", "mu_star", "sigma", "effect_low", "effect_high", "second");

    @Override
    public String name() {
        return "sensitivity-indices";
    }

    @Override
    public List<String> tables() {
        return List.of(StudyIndices.TABLE);
    }

    @Override
    public Optional<String> unfit(Tables tables) {
        return StudyIndices.unfit(tables, List.of())
                .or(() -> outcomes(tables).isEmpty()
                        ? Optional.of("table sensitivity has no indices other than " + String.join(", ", sorted()))
                        : Optional.empty());
    }

    private static List<String> sorted() {
        return SHOWN_ELSEWHERE.stream().sorted().toList();
    }

    private static List<StudyIndices> outcomes(Tables tables) {
        return StudyIndices.of(tables, measure -> !SHOWN_ELSEWHERE.contains(measure));
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        unfit(tables).ifPresent(StudyIndices::refuse);
        List<StudyIndices> outcomes = outcomes(tables);
        boolean severalMethods =
                outcomes.stream().map(StudyIndices::method).distinct().count() > 1;
        List<BarPanel> panels =
                outcomes.stream().map(indices -> panel(indices, severalMethods)).toList();
        boolean pairs = panels.stream()
                .flatMap(panel -> panel.rows().stream())
                .anyMatch(row -> row.bars().size() > 1);
        List<Key.Entry> entries = new ArrayList<>(Key.grades());
        if (pairs) {
            entries.add(FactorBars.pairEntry("first-order index above, total index below"));
        }
        entries.add(FactorBars.entry("unresolved", Verdict.UNRESOLVED));
        entries.add(FactorBars.entry("no more than noise", Verdict.NOISE));
        if (panels.stream().anyMatch(panel -> panel.floor().isPresent())) {
            entries.add(FactorBars.floorEntry());
        }
        Plate.Wording wording = new Plate.Wording(
                "Which badly known number matters?",
                statement(pairs),
                "thin lines: 95 % bootstrap intervals over blocks of the design",
                "The most important factors first, at most " + BarPanel.MOST_ROWS
                        + " an outcome; all are in sensitivity.csv. Filled: the interval lies above what chance alone gives."
                        + PanelGrid.scales(panels.size()));
        return new Plate(wording, caption, new BarPanels(panels, new Key(entries)).body());
    }

    private static String statement(boolean pairs) {
        String grades = " Letter and colour: grade of the evidence for the factor, A (best) to D.";
        return (pairs
                        ? "Share of an outcome's variance that a factor explains alone (first order) and with all others (total)."
                        : "Sensitivity indices of each outcome.")
                + grades;
    }

    private static BarPanel panel(StudyIndices indices, boolean severalMethods) {
        List<String> measures =
                indices.measures().containsAll(List.of(FIRST, TOTAL)) ? List.of(FIRST, TOTAL) : single(indices);
        String leading = measures.get(measures.size() - 1);
        List<StudyIndices.Index> ranked = indices.ranked(leading);
        List<BarPanel.Row> rows = ranked.stream()
                .limit(BarPanel.MOST_ROWS)
                .map(index -> new BarPanel.Row(
                        index.label(),
                        measures.stream()
                                .flatMap(measure -> indices.find(index.factor(), measure).stream())
                                .toList()))
                .toList();
        String note = indices.silence().orElseGet(() -> indices.blocks() + BarPanel.leftOut(ranked.size()));
        String name = indices.outcome().name() + (severalMethods ? ": " + indices.method() : "");
        return new BarPanel(name, unit(measures), rows, floor(indices, leading), note);
    }

    private static List<String> single(StudyIndices indices) {
        return List.of(indices.measures().get(indices.measures().size() - 1));
    }

    private static String unit(List<String> measures) {
        return measures.contains(TOTAL) || measures.contains(FIRST)
                ? "share of variance"
                : measures.get(0).replace('_', ' ');
    }

    private static Optional<BarPanel.Floor> floor(StudyIndices indices, String leading) {
        return indices.floor(leading)
                .map(dummy -> new BarPanel.Floor(Math.min(0, dummy.least()), Math.max(0, dummy.greatest())));
    }
}
