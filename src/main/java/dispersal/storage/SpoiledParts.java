package dispersal.storage;

import java.util.ArrayList;
import java.util.List;

/** Parts of a study that could not be used when its tables were put together. */
public final class SpoiledParts {

    private static final int SHOWN = 10;

    private final List<String> first = new ArrayList<>();
    private int count;

    /**
     * Takes note of one more.
     *
     * @param fault the part
     */
    public void add(PartFault fault) {
        count++;
        if (first.size() < SHOWN) {
            first.add(String.valueOf(fault.getMessage()));
        }
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** What is wrong with the first ten of them, a line each. */
    public List<String> first() {
        return List.copyOf(first);
    }
}
