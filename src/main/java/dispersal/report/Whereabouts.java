package dispersal.report;

import java.util.Locale;
import java.util.Map;

/** Which fate a destination word stands for, and what readers call it. Words that are not in the contract are affiliates. */
final class Whereabouts {

    /** Beginning of the words for those a custodian holds. */
    static final String DETAINED = "detained:";
    /** Beginning of the words for those in a custodian's camp. */
    static final String CAMP = "camp:";
    /** The word of the state of origin. */
    static final String HOME = "home";
    /** The word of the territory of the al-Qaeda-linked group. */
    static final String IDLIB = "idlib";
    /** The word of third countries. */
    static final String THIRD_COUNTRY = "third-country";

    private static final Map<String, Fate> SPECIAL = Map.of(
            HOME, Fate.RETURNED, IDLIB, Fate.SWITCHED, "outside", Fate.NOT_YET_ARRIVED, "theatre", Fate.FIGHTING);

    private Whereabouts() {}

    /** Fate of those who are there. */
    static Fate fateOf(String word) {
        if (word.startsWith(DETAINED)) {
            return Fate.DETAINED;
        }
        if (word.startsWith(CAMP)) {
            return Fate.CAMP;
        }
        Fate special = SPECIAL.get(word);
        if (special != null) {
            return special;
        }
        String name = word.replace('-', '_').toUpperCase(Locale.ROOT);
        for (Fate fate : Fate.values()) {
            if (fate.name().equals(name)) {
                return fate;
            }
        }
        return Fate.RELOCATED;
    }

    /** Whether the word is the identifier of an affiliate. */
    static boolean isAffiliate(String word) {
        return fateOf(word) == Fate.RELOCATED && !word.equals(Fate.RELOCATED.word());
    }

    /** What readers call it. */
    static String label(String word, Tables tables) {
        if (word.startsWith(DETAINED)) {
            return "Detained: " + tables.nameOf(word.substring(DETAINED.length()));
        }
        if (word.startsWith(CAMP)) {
            return "Camp: " + tables.nameOf(word.substring(CAMP.length()));
        }
        if (isAffiliate(word)) {
            return tables.nameOf(word);
        }
        return switch (word) {
            case HOME -> "Home";
            case IDLIB -> "Idlib (al-Qaeda-linked)";
            case "theatre" -> "Theatre";
            default -> fateOf(word).label();
        };
    }
}
