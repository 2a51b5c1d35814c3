package dispersal.report;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of the variance of each outcome each factor explains, with intervals and with what chance alone gives. */
final class SensitivityIndices implements Figure {

    private static final String FIRST = "first";
    private static final String TOTAL = "total";
    private static final List<String> PAIR = List.of(FIRST, TOTAL);
    private static final String RANK = "rank";
    private static final Set<String> SHOWN_ELSEWHERE =
            Set.of("mu", "mu_star", "sigma", "effect_low", "effect_high", "swing", "second", "first_net");
    private static final String CHANCE = "replicate_noise";
    private static final String EXPLAINED = "explained";
    private static final Set<String> REMARKS = Set.of(CHANCE, EXPLAINED);

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
        return StudyIndices.of(tables, measure -> !SHOWN_ELSEWHERE.contains(measure)).stream()
                .filter(indices -> !REMARKS.containsAll(indices.measures()))
                .toList();
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        unfit(tables).ifPresent(StudyIndices::refuse);
        List<StudyIndices> outcomes = outcomes(tables);
        boolean severalMethods =
                outcomes.stream().map(StudyIndices::method).distinct().count() > 1;
        Map<String, String> silent = new LinkedHashMap<>();
        List<BarPanel> panels = new ArrayList<>();
        for (StudyIndices indices : outcomes) {
            indices.silence(leading(indices))
                    .ifPresentOrElse(
                            reason -> silent.put(indices.outcome().name(), reason),
                            () -> panels.add(panel(indices, severalMethods)));
        }
        Set<String> measures = outcomes.stream()
                .flatMap(indices -> indices.measures().stream())
                .collect(Collectors.toSet());
        List<Key.Entry> entries = new ArrayList<>(Key.grades());
        if (measures.containsAll(PAIR)) {
            entries.add(FactorBars.pairEntry("first-order index above, total index below"));
        }
        entries.add(FactorBars.entry("unresolved", Verdict.UNRESOLVED));
        entries.add(FactorBars.entry("no more than noise", Verdict.NOISE));
        if (panels.stream().anyMatch(panel -> panel.floor().isPresent())) {
            entries.add(FactorBars.floorEntry(
                    measures.contains(TOTAL) && !measures.contains(RANK)
                            ? "chance alone (dummy's total index)"
                            : "chance alone (interval of the dummy)"));
        }
        Plate.Wording wording = new Plate.Wording(
                "Which badly known number matters?",
                statement(measures),
                "thin lines: 95 % bootstrap intervals over blocks of the design",
                "The most important factors first, at most " + BarPanel.MOST_ROWS
                        + " an outcome; all are in sensitivity.csv. Filled: the interval lies above what chance alone gives."
                        + PanelGrid.scales(panels.size())
                        + StudyIndices.without(silent));
        return new Plate(wording, caption, BarPanels.body(panels, new Key(entries)));
    }

    private static String statement(Collection<String> measures) {
        List<String> sentences = new ArrayList<>();
        if (measures.contains(TOTAL)) {
            sentences.add(
                    "Share of an outcome's variance that a factor explains alone (first order) and with all others (total).");
        }
        if (measures.contains(RANK)) {
            sentences.add(
                    "Rank coefficient: by how many standard deviations of rank an outcome moves with one of the factor,"
                            + " the others held.");
        }
        sentences.add("Letter and colour: grade of the evidence for the factor, A (best) to D.");
        return String.join(" ", sentences);
    }

    private static BarPanel panel(StudyIndices indices, boolean severalMethods) {
        List<String> measures = measures(indices);
        String leading = leading(indices);
        List<StudyIndices.Index> ranked = indices.ranked(leading);
        List<BarPanel.Row> rows = ranked.stream()
                .limit(BarPanel.MOST_ROWS)
                .map(index -> new BarPanel.Row(
                        index.label(),
                        measures.stream()
                                .flatMap(measure -> indices.find(index.factor(), measure).stream())
                                .toList()))
                .toList();
        String note = BarPanel.note(
                indices.blocks(),
                remark(indices, CHANCE, "of the variance is replicate noise"),
                remark(indices, EXPLAINED, "of the variance of ranks predicted"),
                indices.open(measures, "blocks"),
                BarPanel.leftOut(ranked.size()));
        String name = indices.outcome().name() + (severalMethods ? ": " + indices.method() : "");
        return new BarPanel(name, unit(measures), rows, floor(indices, leading), note);
    }

    /** The measures that have bars: first and total index, or the one that a method is about. */
    private static List<String> measures(StudyIndices indices) {
        return indices.measures().containsAll(PAIR)
                ? PAIR
                : indices.measures().stream()
                        .filter(measure -> !REMARKS.contains(measure))
                        .limit(1)
                        .toList();
    }

    /** The measure by which factors are sorted. */
    private static String leading(StudyIndices indices) {
        List<String> measures = measures(indices);
        return measures.get(measures.size() - 1);
    }

    /** A share that stands for all factors, in words. */
    private static String remark(StudyIndices indices, String measure, String words) {
        return indices.indices().stream()
                .filter(index -> index.measure().equals(measure) && index.known())
                .findFirst()
                .map(index -> Math.round(100 * index.value()) + " % " + words)
                .orElse("");
    }

    private static String unit(List<String> measures) {
        return measures.contains(TOTAL) || measures.contains(FIRST)
                ? "share of variance"
                : Theme.measure(measures.get(0));
    }

    private static Optional<BarPanel.Floor> floor(StudyIndices indices, String leading) {
        boolean share = leading.equals(TOTAL) || leading.equals(FIRST);
        return indices.floor(leading)
                .map(dummy -> share
                        ? new BarPanel.Floor(Math.min(0, dummy.least()), Math.max(0, dummy.greatest()))
                        : BarPanel.Floor.around(dummy));
    }
}
