package dispersal.analysis.sensitivity;

import dispersal.analysis.design.DesignChoice;
import java.util.List;
import java.util.stream.Collectors;

/** All sensitivity methods there are. A new one is a class and a line here. */
public final class SensitivityMethods {

    private SensitivityMethods() {}

    /** All methods; those made for one kind of design before those that fit many. */
    public static List<SensitivityMethod> all() {
        return List.of(new OneAtATimeRanges(), new MorrisScreening(), new SobolIndices(), new RankRegression());
    }

    /**
     * The method with a name.
     *
     * @param name its kebab-case name
     * @return the method
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public static SensitivityMethod named(String name) {
        return all().stream()
                .filter(method -> method.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no sensitivity method " + name + "; there are "
                                + all().stream().map(SensitivityMethod::name).collect(Collectors.joining(", "))));
    }

    /**
     * The methods that can be used on a design.
     *
     * @param kind the kind of design
     * @return at least one; first the one the design is made for, if there is such a one
     */
    public static List<SensitivityMethod> forDesign(DesignChoice.Kind kind) {
        return all().stream().filter(method -> method.fits(kind)).toList();
    }
}
