package dispersal.analysis.sensitivity;

import dispersal.analysis.sensitivity.SensitivityIndex.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * A kind of index, and how it is judged.
 *
 * @param name   its name in tables, such as {@code mu_star}
 * @param least  least level of its noise floor, below which an index does not matter
 * @param signed whether it has a sign and is judged by its size
 */
record Measure(String name, double least, boolean signed) {

    /** Name of the factor that moves nothing. */
    static final String DUMMY = "dummy";
    /** Fewest blocks of which anything is said. */
    static final int FEWEST_BLOCKS = 4;

    /**
     * The indices of all factors and the dummy's, judged.
     *
     * @param names     names of the factors
     * @param intervals one a factor, then the dummy's
     * @param blocks    blocks behind them
     * @return one index a factor, then the dummy's
     */
    List<SensitivityIndex> judged(List<String> names, List<Interval> intervals, int blocks) {
        Interval dummy = intervals.get(names.size());
        NoiseFloor floor = NoiseFloor.of(dummy, least, signed);
        List<SensitivityIndex> indices = new ArrayList<>();
        for (int f = 0; f < names.size(); f++) {
            Interval interval = intervals.get(f);
            indices.add(index(names.get(f), interval, floor.verdict(interval), blocks, floor.needed(interval, blocks)));
        }
        indices.add(index(DUMMY, dummy, Verdict.NOISE, blocks, 0));
        return indices;
    }

    /** The rows of factors and dummy when nothing can be estimated. */
    List<SensitivityIndex> unknown(List<String> names, Verdict why, int blocks) {
        Interval nothing = new Interval(Double.NaN, Double.NaN, Double.NaN);
        List<SensitivityIndex> indices = new ArrayList<>();
        for (String name : names) {
            indices.add(index(name, nothing, why, blocks, 0));
        }
        indices.add(index(DUMMY, nothing, why, blocks, 0));
        return indices;
    }

    /** An index of this kind. */
    SensitivityIndex index(String factor, Interval interval, Verdict verdict, int blocks, long needed) {
        return new SensitivityIndex(
                factor, name, interval.value(), interval.lower(), interval.upper(), verdict, blocks, needed);
    }
}
