package dispersal.storage;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.scenario.Assignment;
import java.util.List;
import java.util.Optional;

/** A small result to write and read. */
final class ResultFixtures {

    private ResultFixtures() {}

    static Table stocks(long run) {
        return new Table("stocks", List.of(Column.integer("run", ""), Column.integer("persons", "persons")))
                .add(run, 10L)
                .add(run, 12L);
    }

    static Manifest manifest(List<Manifest.TableEntry> tables) {
        return new Manifest(
                Manifest.FORMAT,
                "1.2.3",
                "abc",
                "run tutorial --set population.agent_weight=10",
                new Manifest.ScenarioReference(
                        "tutorial",
                        "A title: with a colon",
                        "0123456789abcdef",
                        "scenarios/tutorial/scenario.yaml",
                        List.of(new Assignment("population.agent_weight", "10"))),
                Long.MIN_VALUE,
                2,
                10,
                List.of("stocks"),
                new Manifest.Environment("2026-01-01T00:00:00Z", 1.5, "17", "Linux", 2),
                tables,
                List.of(
                        new Manifest.RunEntry(0, 0, Long.MIN_VALUE, "aa"),
                        new Manifest.RunEntry(1, 1, Long.MIN_VALUE + 1, "bb")),
                Optional.of(new Manifest.PosteriorReference("posterior.csv", "cc", "dd", 100, 2, List.of("a.b"))));
    }
}
