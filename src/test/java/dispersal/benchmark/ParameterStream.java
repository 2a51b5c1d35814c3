package dispersal.benchmark;

/** The numbers from which the law of the reference workload is made (SplitMix64, always the same). */
final class ParameterStream {

    private static final long FIRST_STATE = 20140610;

    private long state = FIRST_STATE;

    /** The next number in [0, 1). */
    double uniform() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1.0p-53;
    }

    /** The next whole number below a bound. */
    int below(int bound) {
        return (int) (bound * uniform());
    }
}
