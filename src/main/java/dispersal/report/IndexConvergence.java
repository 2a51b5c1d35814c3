package dispersal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How sensitivity indices settle as blocks of runs are added, with their intervals. */
final class IndexConvergence implements Figure {

    @Override
    public String name() {
        return "index-convergence";
    }

    @Override
    public List<String> tables() {
        return List.of(Convergence.TABLE, StudyIndices.TABLE);
    }

    @Override
    public Optional<String> unfit(Tables tables) {
        return Convergence.unfit(tables).or(() -> StudyIndices.unfit(tables, List.of()));
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        unfit(tables).ifPresent(StudyIndices::refuse);
        Map<String, String> silent = new LinkedHashMap<>();
        List<Convergence> outcomes = new ArrayList<>();
        for (Convergence outcome : Convergence.of(tables)) {
            if (outcome.courses().stream().allMatch(Convergence.Course::dummy)) {
                silent.put(outcome.outcome().name(), "no index could be worked out");
            } else {
                outcomes.add(outcome);
            }
        }
        ConvergencePanels panels = new ConvergencePanels(outcomes, StudyIndices.labels(tables));
        String measures = outcomes.stream()
                .map(outcome -> Theme.measure(outcome.measure()))
                .distinct()
                .collect(Collectors.joining(" or "));
        Plate.Wording wording = new Plate.Wording(
                "Have the indices settled?",
                "Sensitivity of each outcome" + (measures.isEmpty() ? "" : " (" + measures + ")")
                        + " as worked out from the first blocks of the design alone, more and"
                        + " more of them. Letters: grade of the evidence for the factor, A (best) to D.",
                "bands: 95 % bootstrap intervals over blocks",
                "The " + ConvergencePanels.MOST + " most important factors of each outcome, and chance."
                        + PanelGrid.scales(outcomes.size())
                        + StudyIndices.without(silent));
        return new Plate(wording, caption, panels.body());
    }
}
