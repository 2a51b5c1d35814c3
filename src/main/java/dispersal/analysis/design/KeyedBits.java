package dispersal.analysis.design;

/** Random bits that are a pure function of a key and numbers: the same in every order, on every thread and machine. */
final class KeyedBits {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FIRST = 0xBF58476D1CE4E5B9L;
    private static final long SECOND = 0x94D049BB133111EBL;

    private KeyedBits() {}

    /** Sixty-four bits for a key and two numbers, mixed after Steele, Lea and Flood (2014), variant 13 of Stafford. */
    static long of(long key, long first, long second) {
        return mixed(mixed(mixed(key + GOLDEN) + first + GOLDEN) + second + GOLDEN);
    }

    private static long mixed(long bits) {
        long mixed = (bits ^ (bits >>> 30)) * FIRST;
        mixed = (mixed ^ (mixed >>> 27)) * SECOND;
        return mixed ^ (mixed >>> 31);
    }
}
