package dispersal.analysis.sensitivity;

/**
 * How much a factor moves an outcome, by one measure.
 *
 * @param factor  name of the factor, {@code dummy} for the noise floor, {@code a × b} for an interaction
 * @param index   name of the measure, such as {@code mu_star} or {@code total}
 * @param value   the estimate; {@code NaN} if the outcome does not vary, too few runs succeeded, or nothing but chance is seen
 * @param lower95 lower end of its 95 % interval; {@code NaN} where there is none, as for one-at-a-time effects of fewer than four replicates
 * @param upper95 upper end
 * @param verdict what may be said of it
 * @param blocks  independent blocks of the design behind it: trajectories, base points, points or replicates
 * @param needed  blocks that would presumably settle an unresolved index, 0 where nothing needs settling
 */
public record SensitivityIndex(
        String factor,
        String index,
        double value,
        double lower95,
        double upper95,
        Verdict verdict,
        int blocks,
        long needed) {

    /** Number of blocks needed that stands for more than anybody can run. */
    public static final long MOST_NEEDED = 1_000_000_000L;

    /** What may be said of an index. */
    public enum Verdict {
        /** Its interval lies above the noise floor. */
        RESOLVED,
        /** Its interval reaches from below the noise floor to above it: more runs would tell. */
        UNRESOLVED,
        /** Its whole interval lies within the noise floor: no larger than what chance alone produces. */
        NOISE,
        /** The outcome is the same at all points. */
        CONSTANT,
        /** Too few blocks of runs succeeded. */
        TOO_FEW
    }
}
