package dispersal.app;

import dispersal.scenario.Evidence;
import dispersal.scenario.EvidenceRegister.Entry;
import dispersal.submodel.Parameter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parameters in words. */
final class ParameterText {

    private static final double LARGEST_PLAIN = 1e7;
    private static final double SMALLEST_PLAIN = 1e-4;

    private ParameterText() {}

    /** A number as people write it: whole without a decimal point, very small or large ones with a power of ten. */
    static String number(double value) {
        double size = Math.abs(value);
        if (value == Math.rint(value) && size < LARGEST_PLAIN) {
            return String.valueOf((long) value);
        }
        String text =
                String.format(Locale.ROOT, size < SMALLEST_PLAIN || size >= LARGEST_PLAIN ? "%.4e" : "%.6f", value);
        return text.contains("e") ? text.replaceFirst("\\.?0*e", "e") : text.replaceFirst("0+$", "");
    }

    /** The range that is plausible, empty where none is given. */
    static String range(Entry entry) {
        return entry.evidence()
                .filter(evidence ->
                        evidence.low().isPresent() || evidence.high().isPresent())
                .map(evidence -> end(evidence.low()) + " – " + end(evidence.high()))
                .orElse("");
    }

    private static String end(OptionalDouble end) {
        return end.isPresent() ? number(end.getAsDouble()) : "…";
    }

    /** What the value can never leave. */
    static String bounds(Parameter parameter) {
        boolean low = parameter.min() != Double.NEGATIVE_INFINITY;
        boolean high = parameter.max() != Double.POSITIVE_INFINITY;
        if (!low && !high) {
            return "none";
        }
        if (!high) {
            return number(parameter.min()) + " or more";
        }
        return low ? number(parameter.min()) + " to " + number(parameter.max()) : number(parameter.max()) + " or less";
    }

    /** How plausibility is spread over the range. */
    static String distribution(Evidence evidence) {
        return switch (evidence.distribution()) {
            case FIXED -> "fixed";
            case UNIFORM -> "even over the range";
            case LOG_UNIFORM -> "even over the logarithm of the range";
            case TRIANGULAR -> "rising to the value and falling again";
        };
    }

    /** How the value was obtained, empty where nobody says. */
    static String kind(Optional<Evidence> evidence) {
        return evidence.map(known -> known.kind().name().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Grade of the evidence, empty where there is none. */
    static String grade(Optional<Evidence> evidence) {
        return evidence.map(known -> known.grade().name()).orElse("");
    }
}
