package dispersal.storage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Parts of a study that could not be used when its tables were put together. */
public final class SpoiledParts {

    private static final int SHOWN = 10;

    private final List<String> first = new ArrayList<>();
    private final BitSet runs = new BitSet();
    private int count;

    /**
     * Takes note of one more.
     *
     * @param fault the part
     */
    public void add(PartFault fault) {
        count++;
        runs.set(fault.run());
        if (first.size() < SHOWN) {
            first.add(String.valueOf(fault.getMessage()));
        }
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Numbers of the runs they are of. */
    public BitSet runs() {
        return (BitSet) runs.clone();
    }

    /** What is wrong with the first ten of them, a line each. */
    public List<String> first() {
        return List.copyOf(first);
    }
}
