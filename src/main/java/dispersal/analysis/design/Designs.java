package dispersal.analysis.design;

import java.util.List;

/** All designs there are, by kind. */
public final class Designs {

    private Designs() {}

    /**
     * The design of a study.
     *
     * @param study the study; without factors it has one point, the base scenario, whatever its design
     * @return its points
     * @throws IllegalArgumentException if the design is impossible, such as more combinations than can be numbered
     */
    public static Design of(StudyDescription study) {
        List<Factor> factors = study.factors();
        DesignChoice choice = study.design();
        if (factors.isEmpty()) {
            return new FullFactorial(factors, 1);
        }
        return switch (choice.kind()) {
            case TABLE -> new TableDesign(factors, study.table());
            case ONE_AT_A_TIME -> new OneAtATime(factors, choice.size());
            case FACTORIAL -> new FullFactorial(factors, choice.size());
            case LATIN_HYPERCUBE -> new LatinHypercube(factors.size(), choice.size(), choice.key());
            case SOBOL -> new SobolSequence(factors.size(), choice.size(), choice.key());
            case MORRIS -> new MorrisTrajectories(factors.size(), choice.size(), choice.levels(), choice.key());
            case SALTELLI -> new SaltelliBlocks(factors.size(), choice.size(), choice.secondOrder(), choice.key());
        };
    }

    /**
     * Whether a design of this kind begins with the same points when a larger size is asked of it, so that a study can be extended
     * by points. A table cannot: no size is asked of it, its points are those it lists.
     *
     * @param kind the kind of design
     * @return whether larger ones contain smaller ones
     */
    public static boolean growsAtItsEnd(DesignChoice.Kind kind) {
        return switch (kind) {
            case SOBOL, MORRIS, SALTELLI -> true;
            case TABLE, ONE_AT_A_TIME, FACTORIAL, LATIN_HYPERCUBE -> false;
        };
    }
}
