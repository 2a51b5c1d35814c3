package dispersal.storage;

import dispersal.scenario.ArrivalYear;
import dispersal.scenario.OriginState;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the ids of things may look like. */
final class Identifiers {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern RESERVED_FOR_USERS = Pattern.compile("X[A-Z][A-Z]");
    private static final int LONGEST = 80;

    private Identifiers() {}

    /** Regular expression for the ids of a kind of thing, as editors check it. */
    static String pattern(Class<?> owner) {
        return owner == OriginState.class ? "[A-Z]{3}" : owner == ArrivalYear.class ? YEAR.pattern() : KEBAB.pattern();
    }

    /** Says what is wrong with an id, or nothing. */
    static Optional<String> fault(Class<?> owner, String id) {
        if (owner == OriginState.class) {
            boolean known = RESERVED_FOR_USERS.matcher(id).matches() || States.CODES.contains(id);
            return known ? Optional.empty() : Optional.of(unknownState(id));
        }
        if (owner == ArrivalYear.class) {
            return YEAR.matcher(id).matches()
                    ? Optional.empty()
                    : Optional.of("expected a year such as 2014, found " + Scalars.shown(id));
        }
        return kebabFault(id);
    }

    /** Says what is wrong with an id in kebab-case, or nothing. */
    static Optional<String> kebabFault(String id) {
        boolean fits = id.length() <= LONGEST && KEBAB.matcher(id).matches();
        return fits
                ? Optional.empty()
                : Optional.of("expected an id of small letters, digits and single hyphens such as deir-ez-zor, found "
                        + Scalars.shown(id));
    }

    private static String unknownState(String id) {
        return "expected a code of ISO 3166-1 alpha-3 such as NOR, or XAA to XZZ for a residual group, found "
                + Scalars.shown(id);
    }

    /** Country codes, read when first needed. */
    private static final class States {
        static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    }
}
