package dispersal.storage;

import dispersal.analysis.design.Distribution;
import dispersal.analysis.design.Levels;
import dispersal.analysis.design.LogUniform;
import dispersal.analysis.design.Remainder;
import dispersal.analysis.design.Triangular;
import dispersal.analysis.design.Uniform;
import dispersal.scenario.Evidence;
import dispersal.storage.MappingReader.Bounds;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The values that a study file gives a factor; what it leaves open, the evidence of each parameter says.
 *
 * @param spot         where it stands
 * @param values       listed values, empty if a range is meant
 * @param low          low end of the range
 * @param high         high end of the range
 * @param mode         likeliest value
 * @param distribution how plausibility is spread
 * @param remainder    what another member of the factor leaves, if that is meant
 */
record RangeRequest(
        Spot spot,
        List<Double> values,
        OptionalDouble low,
        OptionalDouble high,
        OptionalDouble mode,
        Optional<Evidence.Distribution> distribution,
        Optional<Left> remainder) {

    /**
     * What another member leaves of a total.
     *
     * @param of    path of the other member
     * @param total the total
     * @param part  part of what is left
     */
    record Left(String of, double total, double part) {}

    /** Keys of a member of a factor, which may also depend on another member. */
    static final List<String> MEMBER_KEYS =
            List.of("low", "high", "distribution", "mode", "values", "remainder_of", "total", "part");

    private static final Bounds FINITE = new Bounds("a number", Double::isFinite);
    private static final List<Evidence.Distribution> SPREADS =
            List.of(Evidence.Distribution.UNIFORM, Evidence.Distribution.LOG_UNIFORM, Evidence.Distribution.TRIANGULAR);

    RangeRequest {
        values = List.copyOf(values);
    }

    /** Says nothing, so that all is left to the evidence. */
    static RangeRequest none(Spot spot) {
        return new RangeRequest(
                spot,
                List.of(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** What another member of a factor leaves. */
    static RangeRequest remainder(Spot spot, Left left) {
        RangeRequest none = none(spot);
        return new RangeRequest(
                spot, none.values, none.low, none.high, none.mode, none.distribution, Optional.of(left));
    }

    /** Reads what a file says; what contradicts itself is a fault, and nothing is returned. */
    static Optional<RangeRequest> read(MappingReader reader, Spot spot, Faults faults) {
        int before = faults.count();
        Optional<String> other = reader.text("remainder_of");
        RangeRequest range = other.isPresent()
                ? remainder(
                        spot,
                        new Left(
                                other.get(),
                                reader.number("total", FINITE).orElse(1),
                                reader.number("part", FINITE).orElse(1)))
                : new RangeRequest(
                        spot,
                        reader.numbers("values"),
                        reader.number("low", FINITE),
                        reader.number("high", FINITE),
                        reader.number("mode", FINITE),
                        reader.word("distribution", SPREADS),
                        Optional.empty());
        if (faults.count() == before) {
            range.contradiction(reader).ifPresent(message -> faults.add(spot, message));
        }
        return faults.count() == before ? Optional.of(range) : Optional.empty();
    }

    private Optional<String> contradiction(MappingReader reader) {
        boolean ranged = Stream.of("low", "high", "distribution", "mode").anyMatch(reader::has);
        if (remainder.isPresent() && (ranged || reader.has("values"))) {
            return Optional.of("what another member leaves has no values of its own; leave out all but total and part");
        }
        if (reader.has("values") && ranged) {
            return Optional.of(
                    "values are listed, so that there is no range; leave out low, high, distribution and mode");
        }
        if (reader.has("values") && values.isEmpty()) {
            return Optional.of("at least one value must be listed");
        }
        if (low.isPresent() != high.isPresent()) {
            return Optional.of("a range needs both low and high");
        }
        if (low.isPresent() && low.getAsDouble() >= high.orElseThrow()) {
            return Optional.of("low must be less than high, found " + Scalars.written(low.getAsDouble()) + " and "
                    + Scalars.written(high.getAsDouble()));
        }
        boolean triangle = distribution.equals(Optional.of(Evidence.Distribution.TRIANGULAR));
        return mode.isPresent() && !triangle
                ? Optional.of("only distribution: triangular has a mode")
                : Optional.empty();
    }

    /** Whether the evidence of a parameter suffices to vary it. */
    static boolean evidenceSuffices(Variables.Variable variable) {
        return variable.evidence()
                .filter(evidence -> evidence.distribution() != Evidence.Distribution.FIXED)
                .filter(evidence ->
                        evidence.low().isPresent() && evidence.high().isPresent())
                .filter(evidence ->
                        evidence.low().getAsDouble() < evidence.high().getAsDouble())
                .isPresent();
    }

    /** Whether it depends on the evidence of a parameter which values it may take. */
    boolean needsEvidence() {
        return values.isEmpty() && low.isEmpty() && remainder.isEmpty();
    }

    /** The values of one parameter; what is impossible is a fault. */
    Optional<Distribution> of(Variables.Variable variable, Faults faults) {
        int before = faults.count();
        if (!values.isEmpty()) {
            values.forEach(value -> check(variable, value, faults));
            return faults.count() == before ? Optional.of(new Levels(values)) : Optional.empty();
        }
        Optional<Uniform> ends = needsEvidence() ? fromEvidence(variable, faults) : own(variable, faults);
        return ends.flatMap(span -> spread(span, variable, faults));
    }

    private Optional<Uniform> own(Variables.Variable variable, Faults faults) {
        boolean fits = check(variable, low.orElseThrow(), faults) & check(variable, high.orElseThrow(), faults);
        return fits ? Optional.of(new Uniform(low.getAsDouble(), high.getAsDouble())) : Optional.empty();
    }

    /** What another member leaves to a parameter; what is impossible is a fault. */
    Optional<Distribution> of(Variables.Variable variable, Distribution other, Faults faults) {
        Left left = remainder.orElseThrow();
        Remainder values = new Remainder(other, left.total(), left.part());
        boolean fits = check(variable, values.low(), faults) & check(variable, values.high(), faults);
        return fits ? Optional.of(values) : Optional.empty();
    }

    private boolean check(Variables.Variable variable, double value, Faults faults) {
        boolean allowed = Limits.allows(variable.component(), value);
        if (!allowed) {
            faults.add(
                    spot.place(),
                    spot.path(),
                    variable.path() + ": expected " + Limits.expected(variable.component()) + ", found "
                            + Scalars.written(value));
        }
        return allowed;
    }

    private Optional<Uniform> fromEvidence(Variables.Variable variable, Faults faults) {
        if (!evidenceSuffices(variable)) {
            faults.add(
                    spot,
                    variable.path() + ": its evidence gives no range to vary it in; give low and high, or values");
            return Optional.empty();
        }
        Evidence evidence = variable.evidence().orElseThrow();
        RecordShape.Range hard = variable.component().range();
        double least = Math.max(evidence.low().orElseThrow(), hard.min());
        double greatest = Math.min(evidence.high().orElseThrow(), hard.max());
        if (variable.component().kind() == RecordShape.Kind.WHOLE_NUMBER) {
            least = Math.ceil(least);
            greatest = Math.floor(greatest);
        }
        if (least >= greatest) {
            faults.add(
                    spot,
                    variable.path() + ": the range of its evidence, "
                            + Scalars.written(evidence.low().getAsDouble()) + " to "
                            + Scalars.written(evidence.high().getAsDouble()) + ", lies outside what it can be, "
                            + Limits.expected(variable.component()));
            return Optional.empty();
        }
        return Optional.of(new Uniform(least, greatest));
    }

    private Optional<Distribution> spread(Uniform span, Variables.Variable variable, Faults faults) {
        Evidence.Distribution usual =
                needsEvidence() ? variable.evidence().orElseThrow().distribution() : Evidence.Distribution.UNIFORM;
        switch (distribution.orElse(usual)) {
            case LOG_UNIFORM:
                if (span.low() <= 0) {
                    faults.add(
                            spot,
                            variable.path() + ": a log_uniform range must begin above 0, found "
                                    + Scalars.written(span.low()) + " to " + Scalars.written(span.high()));
                    return Optional.empty();
                }
                return Optional.of(new LogUniform(span.low(), span.high()));
            case TRIANGULAR:
                if (mode.isPresent() && (mode.getAsDouble() < span.low() || mode.getAsDouble() > span.high())) {
                    faults.add(
                            spot,
                            variable.path() + ": the mode must lie in the range, " + Scalars.written(span.low())
                                    + " to " + Scalars.written(span.high()) + ", found "
                                    + Scalars.written(mode.getAsDouble()));
                    return Optional.empty();
                }
                // a base scenario may have moved a value out of the range of its evidence
                double likeliest = Math.max(span.low(), Math.min(span.high(), mode.orElse(variable.value())));
                return Optional.of(new Triangular(span.low(), likeliest, span.high()));
            default:
                return Optional.of(span);
        }
    }
}
