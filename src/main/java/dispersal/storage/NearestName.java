package dispersal.storage;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {

    private static final int LONGEST = 80;
    private static final int MOST = 5_000;
    private static final int LISTED = 60;

    private NearestName() {}

    /**
     * The known name with the smallest edit distance.
     *
     * @param found what was written
     * @param known names that would have been allowed
     * @return the nearest name, if no more than about a third of its letters differ
     */
    public static Optional<String> of(String found, Collection<String> known) {
        if (found.length() > LONGEST || known.size() > MOST) {
            return Optional.empty();
        }
        String best = "";
        int smallest = Integer.MAX_VALUE;
        for (String name : known) {
            int distance = distance(found, name);
            if (distance < smallest && distance <= Math.max(2, name.length() / 3) && distance < name.length()) {
                best = name;
                smallest = distance;
            }
        }
        return smallest == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
    }

    /** Names one after the other, the first sixty of them. */
    static String listed(Collection<String> names) {
        if (names.isEmpty()) {
            return "none";
        }
        String first = String.join(
                ", ", names.stream().limit(LISTED).map(Scalars::shown).toList());
        return names.size() > LISTED ? first + " and " + (names.size() - LISTED) + " more" : first;
    }

    /** The suggestion as the end of a message, empty if there is none. */
    static String suggestion(String found, Collection<String> known) {
        return of(found, known).map(name -> "; did you mean " + name + "?").orElse("");
    }

    /** Letters to insert, delete, replace, or swap with their neighbour to turn one name into the other. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
