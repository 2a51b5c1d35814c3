package dispersal.model;

/**
 * What keyed draws are measured against: the next number of one stream for whoever asks, as in most simulations. The generator is
 * SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195), one of the quickest there are.
 *
 * <p>What belongs to a person rather than to a moment, and is asked for again, is keyed as before.
 */
final class SharedDraws extends CounterDraws {

    private static final long serialVersionUID = 1;
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long MIX_1 = 0xBF58476D1CE4E5B9L;
    private static final long MIX_2 = 0x94D049BB133111EBL;
    private static final int SHIFT_1 = 30;
    private static final int SHIFT_2 = 27;
    private static final int SHIFT_3 = 31;

    private final int firstOfPersons;
    private long state;

    /**
     * The stream of one run.
     *
     * @param seed           seed of the run
     * @param firstOfPersons smallest index of the draws that belong to persons
     */
    SharedDraws(long seed, int firstOfPersons) {
        super(seed);
        state = seed;
        this.firstOfPersons = firstOfPersons;
    }

    @Override
    double uniform(int entity, int index) {
        return index >= firstOfPersons ? super.uniform(entity, index) : uniform(next());
    }

    @Override
    void words(long[] counters, int n, long[] words) {
        for (int i = 0; i < n; i++) {
            words[i] = next();
        }
    }

    private long next() {
        state += STEP;
        long z = (state ^ state >>> SHIFT_1) * MIX_1;
        z = (z ^ z >>> SHIFT_2) * MIX_2;
        return z ^ z >>> SHIFT_3;
    }
}
