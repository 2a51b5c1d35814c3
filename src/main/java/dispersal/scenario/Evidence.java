package dispersal.scenario;

import java.io.Serializable;
import java.util.OptionalDouble;

/**
 * Who says so, how sure we are, and what range is plausible, for one parameter of a scenario.
 *
 * @param path         dotted path of the parameter; a segment {@code *} stands for every member of a list
 * @param source       where the value comes from, in words, with a citation where there is one
 * @param kind         how the value was obtained
 * @param grade        quality of the evidence
 * @param low          low end of the plausible range, where there is one
 * @param high         high end of the plausible range
 * @param distribution how plausibility is spread over the range
 * @param note         what a user should know, possibly empty
 */
public record Evidence(
        String path,
        String source,
        Kind kind,
        Grade grade,
        OptionalDouble low,
        OptionalDouble high,
        Distribution distribution,
        String note)
        implements Serializable {

    /** How a value was obtained. */
    public enum Kind {
        /** Read from a published source. */
        DATA,
        /** Worked out from published sources. */
        ESTIMATE,
        /** No source: a placeholder with a range. */
        ASSUMPTION,
        /** Fitted to published patterns. */
        CALIBRATED,
        /** Fixed by definition or convention; nothing in the world to know. */
        CONVENTION
    }

    /** Quality of the evidence, from A (counted and published, sources agree) to D (no source). */
    public enum Grade {
        /** Counted and published; sources agree. */
        A,
        /** Published; sources differ or definitions are loose. */
        B,
        /** Indirect, recalled or worked out from weak sources. */
        C,
        /** No source. */
        D
    }

    /** How plausibility is spread over the range. */
    public enum Distribution {
        /** One value only. */
        FIXED,
        /** Evenly over the range. */
        UNIFORM,
        /** Evenly over the log of the range. */
        LOG_UNIFORM,
        /** Rising to the value and falling again. */
        TRIANGULAR
    }
}
