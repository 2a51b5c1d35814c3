package dispersal.storage;

import dispersal.scenario.Evidence.Distribution;
import dispersal.scenario.Evidence.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The fixed words of evidence (kinds, grades, distributions) as files spell them. */
final class EvidenceWords {

    private EvidenceWords() {}

    /** The constant that a word names; a word that names none is a fault. */
    static <E extends Enum<E>> Optional<E> read(Class<E> type, Node.Scalar scalar, Faults faults) {
        List<String> allowed = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String spelt = spelling(constant);
            if (spelt.equals(scalar.text().replace('-', '_'))) {
                return Optional.of(constant);
            }
            allowed.add(spelt);
        }
        String found = scalar.text().isEmpty() ? "nothing" : scalar.description();
        String what = type.getSimpleName().toLowerCase(Locale.ROOT);
        faults.add(
                scalar.place(),
                "",
                "expected as " + what + " one of " + String.join(", ", allowed) + ", found " + found
                        + NearestName.suggestion(scalar.text(), allowed));
        return Optional.empty();
    }

    /** How files spell a constant: grades in capitals, everything else in small letters. */
    static String spelling(Enum<?> constant) {
        return constant.name().length() == 1 ? constant.name() : constant.name().toLowerCase(Locale.ROOT);
    }

    /** How plausibility is spread where nobody says so: a convention is fixed, everything else even over its range. */
    static Distribution usualDistribution(Kind kind) {
        return kind == Kind.CONVENTION ? Distribution.FIXED : Distribution.UNIFORM;
    }

    /** Source, citation and address as one text. */
    static String source(UnaryOperator<String> column) {
        List<String> parts = new ArrayList<>();
        for (String name : List.of("source", "citation", "url")) {
            if (!column.apply(name).isEmpty()) {
                parts.add(column.apply(name));
            }
        }
        return String.join("; ", parts);
    }
}
