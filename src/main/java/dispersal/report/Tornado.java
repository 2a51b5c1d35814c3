package dispersal.report;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one factor alone does to each outcome at the low and at the high end of its range, the largest swings on top. */
final class Tornado implements Figure {

    private static final String LOW = "effect_low";
    private static final String HIGH = "effect_high";
    private static final List<String> MEASURES = List.of(LOW, HIGH);

    @Override
    public String name() {
        return "tornado";
    }

    @Override
    public List<String> tables() {
        return List.of(StudyIndices.TABLE);
    }

    @Override
    public Optional<String> unfit(Tables tables) {
        return StudyIndices.unfit(tables, MEASURES);
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        unfit(tables).ifPresent(StudyIndices::refuse);
        List<StudyIndices> outcomes = StudyIndices.of(tables, MEASURES::contains);
        Map<String, String> silent = StudyIndices.silent(outcomes, LOW);
        List<BarPanel> panels = outcomes.stream()
                .filter(indices -> indices.silence(LOW).isEmpty())
                .map(Tornado::panel)
                .toList();
        List<Key.Entry> entries = new ArrayList<>(Key.grades());
        entries.add(FactorBars.pairEntry("low end of the range above, high end below"));
        entries.add(FactorBars.entry("unresolved, or without interval", Verdict.UNRESOLVED));
        entries.add(FactorBars.entry("no more than noise", Verdict.NOISE));
        if (panels.stream().anyMatch(panel -> panel.floor().isPresent())) {
            entries.add(FactorBars.floorEntry("chance alone (interval of the dummy)"));
        }
        Plate.Wording wording = new Plate.Wording(
                "What each input does alone",
                "Change of each outcome when one factor is set to the low and to the high end of its range, all others as in the"
                        + " base scenario. Letter and colour: grade of the evidence for the factor, A (best) to D.",
                "thin lines: 95 % intervals",
                "Factors with the largest swing first, at most " + BarPanel.MOST_ROWS
                        + " an outcome; all are in sensitivity.csv. What factors do together is not seen."
                        + PanelGrid.scales(panels.size())
                        + StudyIndices.without(silent));
        return new Plate(wording, caption, BarPanels.body(panels, new Key(entries)));
    }

    private static BarPanel panel(StudyIndices indices) {
        List<BarPanel.Row> rows = rows(indices);
        String note = BarPanel.note(indices.open(MEASURES, "replicates"), BarPanel.leftOut(rows.size()));
        return new BarPanel(
                indices.outcome().name(),
                indices.outcome().measured("change"),
                rows.stream().limit(BarPanel.MOST_ROWS).toList(),
                floor(indices),
                note);
    }

    private static Optional<BarPanel.Floor> floor(StudyIndices indices) {
        return MEASURES.stream()
                .flatMap(measure -> indices.floor(measure).stream())
                .map(BarPanel.Floor::around)
                .max(Comparator.comparingDouble(BarPanel.Floor::to));
    }

    private static List<BarPanel.Row> rows(StudyIndices indices) {
        Set<String> factors = new LinkedHashSet<>();
        MEASURES.forEach(measure -> indices.ranked(measure).forEach(index -> factors.add(index.factor())));
        return factors.stream()
                .map(factor -> MEASURES.stream()
                        .flatMap(measure -> indices.find(factor, measure).stream())
                        .toList())
                .map(bars -> new BarPanel.Row(bars.get(0).label(), bars))
                .sorted(Comparator.comparingDouble((BarPanel.Row row) -> -swing(row))
                        .thenComparing(row -> row.label().name()))
                .toList();
    }

    /** How far an outcome swings between the ends of a range, the base scenario included. */
    private static double swing(BarPanel.Row row) {
        double least = 0;
        double greatest = 0;
        for (StudyIndices.Index index : row.bars()) {
            if (index.known()) {
                least = Math.min(least, index.value());
                greatest = Math.max(greatest, index.value());
            }
        }
        return greatest - least;
    }
}
