package dispersal.analysis.sensitivity;

import dispersal.analysis.design.DesignChoice;
import java.util.List;

/** A way of telling from runs at the points of a design which factors move an outcome. A new method is one class and one line in {@code SensitivityMethods}. */
public interface SensitivityMethod {

    /** Kebab-case name, as in table {@code sensitivity}. */
    String name();

    /**
     * Whether the method can be used on a design.
     *
     * @param kind the kind of design
     * @return whether it fits
     */
    boolean fits(DesignChoice.Kind kind);

    /** Whether the method looks at single runs, replicate by replicate, and not at the means of points alone. */
    default boolean comparesReplicates() {
        return false;
    }

    /**
     * The indices of all factors, each with the noise floor's.
     *
     * @param sample one outcome at all points of a design that the method fits
     * @return indices by measure, then by factor in the order of the sample, then the dummy's
     */
    List<SensitivityIndex> estimate(DesignedSample sample);
}
