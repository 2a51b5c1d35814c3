package dispersal.analysis.design;

import java.util.Locale;

/**
 * Which design a study uses, and how large it is.
 *
 * @param kind        the kind of design
 * @param size        what makes it large: points of a Latin hypercube or Sobol sequence, trajectories of Morris, base points of
 *                    Saltelli, levels of a factor that names no values in the one-at-a-time and factorial designs, rows of a table
 * @param levels      levels of the grid of Morris, an even number; without meaning elsewhere
 * @param secondOrder whether Saltelli blocks allow second-order indices, at nearly twice the cost
 * @param key         key of the design's own random numbers
 */
public record DesignChoice(Kind kind, int size, int levels, boolean secondOrder, long key) {

    /** Kinds of design. */
    public enum Kind {
        /** The rows of a table. */
        TABLE,
        /** One factor after the other over its range, the rest at their base values. */
        ONE_AT_A_TIME,
        /** All combinations. */
        FACTORIAL,
        /** One point in each of n equal slices of every factor. */
        LATIN_HYPERCUBE,
        /** The first points of a scrambled Sobol sequence. */
        SOBOL,
        /** Trajectories on a grid that change one factor a step (Morris 1991). */
        MORRIS,
        /** Pairs of points with all points between them that differ in one factor (Saltelli 2010). */
        SALTELLI;

        /** The word in study files, such as {@code one_at_a_time}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
