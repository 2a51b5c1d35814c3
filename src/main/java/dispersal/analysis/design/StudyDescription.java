package dispersal.analysis.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a study asks, apart from the scenario it asks it of.
 *
 * @param name         kebab-case name
 * @param title        title for readers
 * @param factors      what is varied, possibly nothing
 * @param design       at which points
 * @param table        points of a {@code table} design: one row a point, one value a factor; empty for other designs
 * @param replication  how often each point is run
 * @param outcomes     what is looked at, at least one
 * @param metrics      names of the tables that are kept of every run, besides the outcomes; possibly none
 * @param seed         seed of the first replicate
 * @param limitSeconds time that a single run may take [s]
 */
public record StudyDescription(
        String name,
        String title,
        List<Factor> factors,
        DesignChoice design,
        List<List<Double>> table,
        Replication replication,
        List<Outcome> outcomes,
        List<String> metrics,
        long seed,
        double limitSeconds) {

    /** Copies the lists. */
    public StudyDescription {
        factors = List.copyOf(factors);
        table = table.stream().map(List::copyOf).toList();
        outcomes = List.copyOf(outcomes);
        metrics = List.copyOf(metrics);
    }

    /**
     * What a point of the design makes of the parameters.
     *
     * @param point one share of the probability a factor, or {@link Design#BASE}; further coordinates, such as that of the dice,
     *     move no parameter
     * @return values by path, in the order of the factors; parameters left at the base scenario's value are not mentioned
     */
    public Map<String, Double> valuesAt(double[] point) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int f = 0; f < factors.size(); f++) {
            if (!Double.isNaN(point[f])) {
                for (Factor.Member member : factors.get(f).members()) {
                    values.put(member.path(), member.at(point[f]));
                }
            }
        }
        return values;
    }
}
