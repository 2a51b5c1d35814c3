package dispersal.model;

import java.io.Serializable;
import java.lang.ref.SoftReference;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Where a run gets its arrays from, and where they wait for the next run when it is over.
 *
 * <p>A fast part: a run needs some hundred arrays, many megabytes together. To make them anew for each of thousands of runs keeps
 * the collector of garbage busy. What is lent holds what a new array would hold, so that a run from a used storeroom is the same as
 * one from a new storeroom. It is lent to one holder only, until the run is said to be over ({@link #takeBack}) or the holder has
 * outgrown it. A run that failed, or that somebody still looks at, is never said to be over, and so shares nothing.
 *
 * <p>Kept is what the last run needed and no more, and that only while memory is not short. A storeroom serves one run at a time, on
 * one thread at a time. A saved run is saved without what lies idle in its storeroom.
 */
public final class Storeroom implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int STEPS = 8;

    private final transient List<Object> lent = new ArrayList<>();
    private transient SoftReference<Shelves> fromLastRun = shelves();
    private transient SoftReference<Shelves> fromThisRun = shelves();
    private transient boolean inUse;

    private record Kind(Class<?> type, int length) implements Comparable<Kind> {

        private static final Comparator<Kind> ORDER = Comparator.comparingInt(Kind::length)
                .thenComparing(kind -> kind.type().getName());

        @Override
        public int compareTo(Kind other) {
            return ORDER.compare(this, other);
        }
    }

    /** Arrays that nobody uses. */
    private static final class Shelves {

        private final Map<Kind, ArrayDeque<Object>> arrays = new TreeMap<>();

        void put(Object array) {
            Kind kind = new Kind(array.getClass(), Array.getLength(array));
            arrays.computeIfAbsent(kind, any -> new ArrayDeque<>()).push(array);
        }

        Optional<Object> take(Kind kind) {
            return Optional.ofNullable(arrays.get(kind)).map(ArrayDeque::poll);
        }
    }

    private static SoftReference<Shelves> shelves() {
        return new SoftReference<>(new Shelves());
    }

    /**
     * A run begins.
     *
     * @throws IllegalStateException if another run has not been said to be over
     */
    void open() {
        if (inUse) {
            throw new IllegalStateException("a storeroom serves one run at a time; take back what the last one has, or"
                    + " leave the storeroom to it and make a new one");
        }
        inUse = true;
    }

    /**
     * The run is over, and nobody will ever look at it again: the next one may have its arrays. Whoever still holds the model of the
     * run must not use it.
     */
    public void takeBack() {
        Shelves kept = idle(fromThisRun);
        lent.forEach(kept::put);
        lent.clear();
        fromLastRun = new SoftReference<>(kept);
        fromThisRun = shelves();
        inUse = false;
    }

    /** A length not below another, and at most an eighth above it: the same for runs that need nearly the same. */
    static int about(int length) {
        int step = Math.max(1, Integer.highestOneBit(length) / STEPS);
        return Math.multiplyExact((length + step - 1) / step, step);
    }

    /** Numbers, all 0. */
    double[] doubles(int length) {
        return lend(double[].class, length, double[]::new, array -> Arrays.fill(array, 0));
    }

    /** Numbers, all 0. */
    float[] floats(int length) {
        return lend(float[].class, length, float[]::new, array -> Arrays.fill(array, 0));
    }

    /** Numbers, all 0. */
    long[] longs(int length) {
        return lend(long[].class, length, long[]::new, array -> Arrays.fill(array, 0));
    }

    /** Numbers, all 0. */
    int[] ints(int length) {
        return lend(int[].class, length, int[]::new, array -> Arrays.fill(array, 0));
    }

    /** Numbers, all 0. */
    short[] shorts(int length) {
        return lend(short[].class, length, short[]::new, array -> Arrays.fill(array, (short) 0));
    }

    /** Numbers, all 0. */
    byte[] bytes(int length) {
        return lend(byte[].class, length, byte[]::new, array -> Arrays.fill(array, (byte) 0));
    }

    /** Marks, all unset. */
    boolean[] marks(int length) {
        return lend(boolean[].class, length, boolean[]::new, array -> Arrays.fill(array, false));
    }

    /** A longer array that begins with the same numbers, in exchange. */
    double[] grown(double[] outgrown, int length) {
        return exchanged(outgrown, doubles(length));
    }

    /** A longer array that begins with the same numbers, in exchange. */
    long[] grown(long[] outgrown, int length) {
        return exchanged(outgrown, longs(length));
    }

    /** A longer array that begins with the same numbers, in exchange. */
    int[] grown(int[] outgrown, int length) {
        return exchanged(outgrown, ints(length));
    }

    /** Puts an array back of which the holder has no more need. */
    void putBack(Object array) {
        // the one lent last is looked at first: what is needed for a moment only is given back soon
        for (int a = lent.size() - 1; a >= 0; a--) {
            if (lent.get(a) == array) {
                lent.remove(a);
                Shelves shelves = idle(fromThisRun);
                shelves.put(array);
                fromThisRun = new SoftReference<>(shelves);
                return;
            }
        }
    }

    private <A> A exchanged(A outgrown, A longer) {
        System.arraycopy(outgrown, 0, longer, 0, Array.getLength(outgrown));
        putBack(outgrown);
        return longer;
    }

    private <A> A lend(Class<A> type, int length, IntFunction<A> made, Consumer<A> wipe) {
        Kind kind = new Kind(type, length);
        Optional<A> used = idle(fromThisRun)
                .take(kind)
                .or(() -> idle(fromLastRun).take(kind))
                .map(type::cast);
        used.ifPresent(wipe);
        A array = used.orElseGet(() -> made.apply(length));
        lent.add(array);
        return array;
    }

    /** What lies idle; nothing if the memory was needed elsewhere. */
    private static Shelves idle(SoftReference<Shelves> shelves) {
        return Optional.ofNullable(shelves.get()).orElseGet(Shelves::new);
    }

    private Object readResolve() {
        return new Storeroom();
    }
}
