package dispersal.app;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody may have meant who wrote a name that does not exist. */
final class NearestNames {

    private static final int AT_MOST = 3;

    private NearestNames() {}

    /**
     * Names like a given one.
     *
     * @param name  what was written
     * @param known all names there are
     * @return up to three names, the nearest first, none that differ in more than half of the letters written
     */
    static List<String> of(String name, Collection<String> known) {
        int farthest = Math.max(2, name.length() / 2);
        return known.stream()
                .distinct()
                .filter(candidate -> distance(name, candidate) <= farthest || ends(candidate, name))
                .sorted(Comparator.<String>comparingInt(candidate -> ends(candidate, name) ? 0 : distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(AT_MOST)
                .toList();
    }

    private static boolean ends(String candidate, String name) {
        return candidate.endsWith("." + name);
    }

    /** Letters to insert, delete or replace to make one text the other. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
