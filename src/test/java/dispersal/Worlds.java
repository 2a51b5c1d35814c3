package dispersal;

import dispersal.model.SmallWorld;
import dispersal.scenario.PolicyTimeline;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** Worlds in which whole runs take a fraction of a second. */
final class Worlds {

    private Worlds() {}

    /** The small test world and the tutorial scenario. */
    static List<Named<PolicyTimeline>> all() {
        return List.of(Named.of("small world", SmallWorld.timeline()), Named.of("tutorial", tutorial()));
    }

    /** Each world with each of three seeds. */
    static Stream<Arguments> withSeeds() {
        return all().stream()
                .flatMap(world -> LongStream.rangeClosed(1, 3).mapToObj(seed -> Arguments.of(world, seed)));
    }

    private static PolicyTimeline tutorial() {
        try {
            return ScenarioFile.load(Path.of("scenarios/tutorial"), List.of()).timeline();
        } catch (ScenarioException faults) {
            throw new IllegalStateException(faults);
        }
    }
}
