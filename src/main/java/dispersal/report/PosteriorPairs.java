package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.calibration.LearnedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pairs of parameters that a calibration cannot tell apart: more of one is made up for by more or less of the other. */
final class PosteriorPairs implements Figure {

    private static final int MOST_PAIRS = 9;

    /** Two parameters and how closely their draws go together. */
    record Pair(LearnedParameter across, LearnedParameter up, double correlation) {}

    @Override
    public String name() {
        return "posterior-pairs";
    }

    @Override
    public List<String> tables() {
        return List.of(LearnedTable.NAME, LearnedParameter.DRAWS);
    }

    @Override
    public Optional<String> unfit(Tables tables) {
        return pairs(tables).isEmpty()
                ? Optional.of("a single parameter was calibrated, there are no pairs")
                : Optional.empty();
    }

    @Override
    public Plate draw(Tables tables, Caption caption) {
        List<Pair> pairs = pairs(tables);
        Plate.Wording wording = new Plate.Wording(
                "Which parameters trade off against each other",
                "Each dot is a draw of the posterior; every panel shows the whole range of both priors.",
                "r: correlation in the posterior",
                "Shown are each parameter and the one it is tied to most, the closest ties first. Along the cloud the published"
                        + " patterns cannot tell values apart; across it they can.");
        return new Plate(wording, caption, new PairPanels(pairs).body());
    }

    private static List<Pair> pairs(Tables tables) {
        Map<String, LearnedParameter> parameters = LearnedParameter.of(tables).stream()
                .collect(Collectors.toMap(LearnedParameter::path, Function.identity()));
        Table summary = tables.table(LearnedTable.NAME);
        List<Pair> pairs = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (int row = 0; row < summary.size(); row++) {
            String one = summary.text(row, "parameter");
            String other = summary.text(row, "partner");
            LearnedParameter across = parameters.get(one);
            LearnedParameter up = parameters.get(other);
            if (across != null && up != null && seen.add(Set.of(one, other))) {
                pairs.add(new Pair(across, up, summary.number(row, "correlation")));
            }
        }
        return pairs.stream()
                .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.correlation())))
                .limit(MOST_PAIRS)
                .toList();
    }
}
