package dispersal.analysis.calibration;

import dispersal.analysis.validation.Pattern;
import dispersal.analysis.validation.Target;
import java.util.List;
import java.util.Optional;

/** Published patterns as figures that a calibration holds runs against. */
public final class Published {

    private Published() {}

    /** Patterns that the model can measure and that state a figure, whatever their kind. */
    public static List<Pattern> usable(List<Pattern> patterns) {
        return patterns.stream()
                .filter(Pattern::measurable)
                .filter(pattern -> figure(pattern).isPresent())
                .toList();
    }

    /**
     * The figures of patterns.
     *
     * @param patterns usable patterns
     * @return one figure a pattern, in the same order; those whose kind is not to be fitted are held back
     */
    public static Observations of(List<Pattern> patterns) {
        return new Observations(
                patterns.stream().flatMap(pattern -> figure(pattern).stream()).toList());
    }

    private static Optional<Observation> figure(Pattern pattern) {
        Target target = pattern.target();
        boolean central = !Double.isNaN(target.central());
        if (!central && Double.isNaN(target.low()) && Double.isNaN(target.high())) {
            return Optional.empty();
        }
        boolean spread = target.tolerance() > 0 || target.size() > 0;
        double low = central ? target.central() : target.low();
        double high = central ? target.central() : target.high();
        return spread ? Optional.of(figure(pattern, low, high)) : Optional.empty();
    }

    private static Observation figure(Pattern pattern, double low, double high) {
        Observation figure = Observation.fitted(
                pattern.id(), pattern.group(), low, high, pattern.target().tolerance());
        return pattern.kind().fitted() ? figure : figure.heldBack();
    }
}
