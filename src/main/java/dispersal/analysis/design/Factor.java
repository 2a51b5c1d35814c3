package dispersal.analysis.design;

import java.util.List;

/**
 * One input that a study varies: a parameter, or the same parameter of all members of a list, which then move together, each to
 * the same quantile of its own range.
 *
 * @param name    short name, unique in the study; the path of the parameter unless the study says otherwise
 * @param role    what varying it stands for
 * @param grade   quality of the evidence for its value, {@code A} to {@code D}; the worst of its members
 * @param members the parameters, at least one
 */
public record Factor(String name, Role role, String grade, List<Member> members) {

    /** What varying an input stands for. */
    public enum Role {
        /** Something a government could set. */
        LEVER,
        /** Something nobody knows exactly. */
        UNCERTAINTY
    }

    /**
     * A parameter of a scenario.
     *
     * @param path         its dotted path
     * @param distribution the values it may take
     * @param whole        whether it takes whole numbers only
     */
    public record Member(String path, Distribution distribution, boolean whole) {

        /**
         * The value at a share of the probability.
         *
         * @param probability the share [0, 1]
         * @return the value, rounded to the nearest whole number where only those make sense
         */
        public double at(double probability) {
            double value = distribution.quantile(probability);
            return whole ? Math.rint(value) : value;
        }
    }

    /** Copies the list. */
    public Factor {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("factor " + name + " moves nothing");
        }
    }
}
