package dispersal.analysis.sensitivity;

import dispersal.analysis.design.DesignChoice.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a method can say anything of a sample. */
final class Fit {

    private Fit() {}

    /**
     * Refuses a sample that a method does not fit.
     *
     * @throws IllegalArgumentException if the design is of another kind or has no factors; the message names what fits
     */
    static void check(SensitivityMethod method, DesignedSample sample) {
        Kind kind = sample.choice().kind();
        if (!method.fits(kind)) {
            throw new IllegalArgumentException("method " + method.name() + " needs a design of kind " + kinds(method)
                    + ", found " + kind.word() + "; for that take " + names(SensitivityMethods.forDesign(kind)));
        }
        if (sample.factors().isEmpty()) {
            throw new IllegalArgumentException(
                    "method " + method.name() + " needs at least one factor, and the study varies none");
        }
    }

    private static String kinds(SensitivityMethod method) {
        return Arrays.stream(Kind.values()).filter(method::fits).map(Kind::word).collect(Collectors.joining(" or "));
    }

    private static String names(List<SensitivityMethod> methods) {
        return methods.stream().map(SensitivityMethod::name).collect(Collectors.joining(" or "));
    }
}
