package dispersal.storage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share of the runs of a study, for one of several processes that work at it at the same time.
 *
 * @param index which share, from 1
 * @param of    how many shares there are
 */
public record Share(int index, int of) {

    /** All runs. */
    public static final Share WHOLE = new Share(1, 1);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    /** Checks the bounds. */
    public Share {
        if (index < 1 || index > of || of > StudyLock.MOST_SHARES) {
            throw new IllegalArgumentException("a share is i of n with i from 1 to n, found " + index + " of " + of);
        }
    }

    /**
     * Reads a share.
     *
     * @param text {@code i/n}
     * @return the share; nothing if the text is anything else
     */
    public static Optional<Share> of(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(parts.group(1));
        int of = Integer.parseInt(parts.group(2));
        return index < 1 || index > of ? Optional.empty() : Optional.of(new Share(index, of));
    }

    /** Whether it is everything. */
    public boolean whole() {
        return of == 1;
    }

    /**
     * Whether a run belongs to it.
     *
     * @param run number of the run, from 1
     * @return whether it does
     */
    public boolean holds(int run) {
        return run % of == index % of;
    }

    @Override
    public String toString() {
        return index + "/" + of;
    }
}
