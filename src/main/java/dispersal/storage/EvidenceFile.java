package dispersal.storage;

import dispersal.scenario.Evidence;
import dispersal.scenario.Evidence.Distribution;
import dispersal.scenario.Evidence.Grade;
import dispersal.scenario.Evidence.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the evidence that lies beside a scenario file: for each path, who says so and how sure we are. */
final class EvidenceFile {

    private static final List<String> KEYS =
            List.of("source", "citation", "url", "kind", "grade", "low", "high", "distribution", "note");

    private final Faults faults;

    private EvidenceFile(Faults faults) {
        this.faults = faults;
    }

    /** Evidence by path, faulty entries left out. */
    static Map<String, EvidenceLayer.Named> read(Node.Mapping top, Faults faults) {
        EvidenceFile file = new EvidenceFile(faults);
        Map<String, EvidenceLayer.Named> named = new LinkedHashMap<>();
        top.entries()
                .forEach((path, entry) -> file.evidence(path, entry)
                        .ifPresent(evidence -> named.put(path, new EvidenceLayer.Named(entry.keyPlace(), evidence))));
        return named;
    }

    private Optional<Evidence> evidence(String path, Node.Entry entry) {
        Spot spot = new Spot(entry.keyPlace(), Scalars.shown(path));
        if (!(entry.value() instanceof Node.Mapping mapping)) {
            faults.add(
                    spot,
                    "expected a mapping with the keys " + String.join(", ", KEYS) + ", found "
                            + entry.value().description());
            return Optional.empty();
        }
        int before = faults.count();
        refuseUnknown(mapping, spot);
        String source = EvidenceWords.source(key -> text(mapping, key));
        if (text(mapping, "source").isEmpty()) {
            faults.add(spot, "source is missing; say where the value comes from");
        }
        Optional<Kind> kind = word(Kind.class, mapping, "kind", spot);
        Optional<Grade> grade = word(Grade.class, mapping, "grade", spot);
        Optional<Distribution> distribution = mapping.entry("distribution").isPresent()
                ? word(Distribution.class, mapping, "distribution", spot)
                : kind.map(EvidenceWords::usualDistribution);
        OptionalDouble low = bound(mapping, "low");
        OptionalDouble high = bound(mapping, "high");
        if (low.isPresent() != high.isPresent()) {
            faults.add(spot, "a range needs both low and high");
        } else if (low.isPresent() && low.getAsDouble() > high.getAsDouble()) {
            faults.add(
                    spot,
                    "low must not exceed high, found " + Scalars.written(low.getAsDouble()) + " and "
                            + Scalars.written(high.getAsDouble()));
        }
        if (faults.count() > before || kind.isEmpty() || grade.isEmpty() || distribution.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                path, source, kind.get(), grade.get(), low, high, distribution.get(), text(mapping, "note")));
    }

    private void refuseUnknown(Node.Mapping mapping, Spot spot) {
        mapping.entries().forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                faults.add(
                        spot.child(entry.keyPlace(), key),
                        "unknown key; allowed here: " + String.join(", ", KEYS) + NearestName.suggestion(key, KEYS));
            }
        });
    }

    private <E extends Enum<E>> Optional<E> word(Class<E> type, Node.Mapping mapping, String key, Spot spot) {
        Optional<Node.Entry> entry = mapping.entry(key);
        if (entry.isEmpty()) {
            faults.add(spot, key + " is missing");
            return Optional.empty();
        }
        if (entry.get().value() instanceof Node.Scalar scalar) {
            return EvidenceWords.read(type, scalar, faults);
        }
        refuse(key, "a word", entry.get().value());
        return Optional.empty();
    }

    private OptionalDouble bound(Node.Mapping mapping, String key) {
        Optional<Node.Entry> entry = mapping.entry(key);
        if (entry.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number =
                entry.get().value() instanceof Node.Scalar scalar ? Scalars.number(scalar) : OptionalDouble.empty();
        if (number.isEmpty()) {
            refuse(key, "a number", entry.get().value());
        }
        return number;
    }

    private String text(Node.Mapping mapping, String key) {
        Optional<Node.Entry> entry = mapping.entry(key);
        if (entry.isEmpty()) {
            return "";
        }
        if (entry.get().value() instanceof Node.Scalar scalar) {
            return Scalars.isNothing(scalar) ? "" : scalar.text();
        }
        refuse(key, "text", entry.get().value());
        return "";
    }

    private void refuse(String key, String expected, Node found) {
        faults.add(found.place(), "", "expected " + expected + " as " + key + ", found " + found.description());
    }
}
