package dispersal.report;

import java.util.List;
import java.util.stream.Collectors;

/** All figures, in the order in which a reader meets them. */
public final class Figures {

    private static final List<Figure> ALL = List.of(
            new StocksByFate(),
            new FatesByOrigin(),
            new WhoWentWhere(),
            new DeparturesAndArrivals(),
            new CrossingOutcomes(),
            new CaseloadByState(),
            new IncidentsByPathway(),
            ObservedAndSimulated.outcomes(),
            ObservedAndSimulated.inputs(),
            new PosteriorMarginals(),
            new PosteriorPairs(),
            ObservedAndSimulated.calibrated(),
            new Differences(),
            new PairedBands(),
            new RedirectedAttempts(),
            new Tornado(),
            new ScreeningPlane(),
            new SensitivityIndices(),
            new IndexConvergence(),
            new ResponseCurve(),
            new ResponseMap());

    private Figures() {}

    /** Every figure. */
    public static List<Figure> all() {
        return ALL;
    }

    /**
     * The figure of a name.
     *
     * @param name kebab-case name
     * @return the figure
     * @throws IllegalArgumentException if there is none; the message lists the names there are
     */
    public static Figure named(String name) {
        return ALL.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure is called '" + name + "'; there are: "
                        + ALL.stream().map(Figure::name).collect(Collectors.joining(", "))));
    }
}
