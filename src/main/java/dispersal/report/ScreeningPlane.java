package dispersal.report;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Screening after Morris: size of each factor's elementary effects against their spread, with what chance alone gives. */
final class ScreeningPlane implements Figure {

    private static final List<String> MEASURES = List.of(ScreeningPanels.SIZE, ScreeningPanels.SPREAD);

    @Override
    public String name() {
        return "screening-plane";
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
        ScreeningPanels panels = new ScreeningPanels(outcomes.stream()
                .filter(indices -> indices.silence(ScreeningPanels.SIZE).isEmpty())
                .toList());
        List<Key.Entry> entries = new ArrayList<>();
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            if (grade != EvidenceGrade.NONE) {
                entries.add(ScreeningMark.gradeEntry(grade));
            }
        }
        entries.add(ScreeningMark.entry("unresolved or no more than noise", Verdict.NOISE));
        entries.add(ScreeningPanels.lineEntry("\u03c3 = \u03bc*", ScreeningPanels.EVEN));
        entries.add(ScreeningPanels.lineEntry("\u03c3 = \u03bc*/2", ScreeningPanels.HALF));
        entries.add(FactorBars.floorEntry("chance alone (interval of the dummy)"));
        Plate.Wording wording = new Plate.Wording(
                "Which inputs matter at all, and do they act evenly?",
                "Each mark is a factor: \u03bc*, the mean size of its elementary effects (a step across its whole range would change"
                        + " the outcome by so much), against \u03c3, their spread. Near or above \u03c3 = \u03bc* a factor acts"
                        + " unevenly or together with others. Letter, colour and shape: grade of the evidence, A (best) to D.",
                "thin lines: 95 % bootstrap intervals over trajectories",
                "Numbered are resolved factors (\u03bc* above what chance alone gives, or a smaller but regular effect), at most the "
                        + ScreeningPanels.MOST_NUMBERED
                        + " largest; all are in sensitivity.csv."
                        + PanelGrid.scales(panels.count())
                        + StudyIndices.without(StudyIndices.silent(outcomes, ScreeningPanels.SIZE)));
        return new Plate(wording, caption, panels.body(new Key(entries)));
    }
}
