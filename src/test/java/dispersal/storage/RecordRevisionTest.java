package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordRevisionTest {

    private final Scenario tutorial = load();

    private static Scenario load() {
        try {
            return ScenarioFile.load(Path.of("scenarios/tutorial"), List.of()).scenario();
        } catch (ScenarioException faults) {
            throw new IllegalStateException(faults);
        }
    }

    private Object with(String path, Object value) throws RecordRevision.Refused {
        return RecordRevision.of(tutorial, Map.of(path, value));
    }

    @Test
    void revisions_with_the_same_values_are_the_same() throws RecordRevision.Refused {
        assertThat(RecordRevision.same(tutorial, load())).isTrue();
        assertThat(RecordRevision.same(with("attrition.pressure", 0.5), with("attrition.pressure", 0.5)))
                .isTrue();
        assertThat(RecordRevision.same(
                        tutorial,
                        with("attrition.pressure", tutorial.attrition().pressure())))
                .isTrue();
    }

    @Test
    void one_other_value_makes_another_scenario() throws RecordRevision.Refused {
        String crossing = tutorial.crossings().get(0).id();
        assertThat(RecordRevision.same(tutorial, with("attrition.pressure", 0.123)))
                .isFalse();
        assertThat(RecordRevision.same(tutorial, with("crossings." + crossing + ".detection", 0.123)))
                .isFalse();
        assertThat(RecordRevision.same(tutorial, with("name", "other"))).isFalse();
        assertThat(RecordRevision.same(
                        tutorial.crossings(), tutorial.crossings().subList(1, 2)))
                .isFalse();
    }
}
