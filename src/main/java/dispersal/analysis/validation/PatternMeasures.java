package dispersal.analysis.validation;

import java.util.List;
import java.util.Optional;

/** All measures there are. A new one is one file and one line here. */
public final class PatternMeasures {

    /** The measure of what the model has nothing to say to. */
    public static final String NONE = "none";

    private static final List<PatternMeasure> ALL = List.of(
            new CohortCount(),
            new CohortGrowth(),
            new OrderOfReturns(),
            new DestinationCount(),
            new CampPopulation(),
            new FlowInto(),
            new LeavingTheGroup(),
            new ReengagedReturnees(),
            new IncidentCount(),
            new TheatreState(),
            new WhoCame(),
            new Unmeasured());

    private PatternMeasures() {}

    /** All measures, in the order in which they are documented. */
    public static List<PatternMeasure> all() {
        return ALL;
    }

    /** The measure of a name, if there is one. */
    static Optional<PatternMeasure> find(String name) {
        return ALL.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** Names of all measures, joined by commas. */
    static String names() {
        return String.join(", ", ALL.stream().map(PatternMeasure::name).toList());
    }
}
