package dispersal.analysis.design;

import java.util.List;
import java.util.OptionalDouble;

/** Factors and studies for tests. */
final class Factors {

    private Factors() {}

    static Factor factor(String name, Distribution distribution) {
        return new Factor(name, Factor.Role.LEVER, "D", List.of(new Factor.Member(name, distribution, false)));
    }

    static StudyDescription study(DesignChoice design, List<List<Double>> table, Factor... factors) {
        return new StudyDescription(
                "study",
                "Study",
                List.of(factors),
                design,
                table,
                new Replication(1, OptionalDouble.empty(), 1),
                List.of(new Outcome("fates.returned", "2017-10-31")),
                List.of(),
                1,
                60);
    }
}
