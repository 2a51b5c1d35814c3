package dispersal.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * All observed figures, in the order in which a run answers them. The distance of a run from them is the weighted maximum of its
 * standardised errors over the figures that are fitted,
 *
 * <pre>ρ = max over j of w_j |e_j|,</pre>
 *
 * so that a run is near only if it is near everywhere: no good agreement with one figure buys a bad one with another. A run that
 * leaves a fitted figure without a value is infinitely far.
 *
 * @param columns the figures, one a column of results
 */
public record Observations(List<Observation> columns) {

    /** Copies the list. */
    public Observations {
        columns = List.copyOf(columns);
        if (columns.stream().map(Observation::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("patterns must differ in name, found "
                    + columns.stream().map(Observation::name).toList());
        }
    }

    /** Number of figures, fitted or not. */
    public int size() {
        return columns.size();
    }

    /** Positions of the figures that are fitted. */
    public int[] fitted() {
        return positions(Observation::isFitted);
    }

    /** Positions of some figures. */
    int[] positions(Predicate<Observation> wanted) {
        return java.util.stream.IntStream.range(0, columns.size())
                .filter(j -> wanted.test(columns.get(j)))
                .toArray();
    }

    /** The same figures, some of them held back. */
    public Observations holdingBack(Predicate<Observation> which) {
        return new Observations(columns.stream()
                .map(observation -> which.test(observation) ? observation.heldBack() : observation)
                .toList());
    }

    /**
     * The same patterns with other figures.
     *
     * @param figures one figure a pattern
     * @return the patterns, known as well as before
     */
    public Observations at(double[] figures) {
        checkWidth(figures);
        List<Observation> moved = new ArrayList<>();
        for (int j = 0; j < figures.length; j++) {
            moved.add(columns.get(j).at(figures[j]));
        }
        return new Observations(moved);
    }

    /**
     * The distance of a run.
     *
     * @param simulated one value a pattern
     * @return ρ, 0 or more, infinite if a fitted pattern has no value
     */
    public double distance(double[] simulated) {
        checkWidth(simulated);
        double largest = 0;
        for (int j = 0; j < simulated.length; j++) {
            Observation observation = columns.get(j);
            if (observation.isFitted()) {
                double error = observation.weight() * Math.abs(observation.error(simulated[j]));
                largest = Double.isNaN(error) ? Double.POSITIVE_INFINITY : Math.max(largest, error);
            }
        }
        return largest;
    }

    /** Refuses results that are not one value a pattern. */
    void checkWidth(double[] simulated) {
        if (simulated.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a run answers " + columns.size() + " patterns, found " + simulated.length + " values");
        }
    }
}
