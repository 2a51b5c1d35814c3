package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.PolicyTimeline.Epoch;
import dispersal.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioFileTest {

    private static final Path FIXTURES = Path.of("src/test/resources/dispersal/storage");

    private static LoadedScenario load(String name) throws ScenarioException {
        return ScenarioFile.load(FIXTURES.resolve(name), List.of());
    }

    @Test
    void a_complete_scenario_is_bound_value_by_value() throws ScenarioException {
        Scenario scenario = load("small").scenario();
        assertThat(scenario.name()).isEqualTo("small");
        assertThat(scenario.origins()).extracting(origin -> origin.id()).containsExactly("NOR", "TUN");
        assertThat(scenario.origins().get(1).severity()).isEqualTo(1.6);
        assertThat(scenario.zones().get(0).evacuationTo()).contains("deir-ez-zor");
        assertThat(scenario.zones().get(2).fall()).isEmpty();
        assertThat(scenario.interdiction().saturationPersonsPerDay()).isInfinite();
        assertThat(scenario.affiliates().get(0).matchOf("maghreb")).isEqualTo(1);
        assertThat(scenario.history()).hasSize(3);
        assertThat(scenario.policies().get(0).announced()).isTrue();
        assertThat(scenario.policies().get(1).announced()).isFalse();
    }

    @Test
    void dated_changes_make_one_epoch_for_each_day_on_which_something_changes() throws ScenarioException {
        List<Epoch> epochs = load("small").timeline().epochs();
        assertThat(epochs).extracting(Epoch::day).containsExactly(0, 61, 75, 92, 119, 122);
        assertThat(epochs).extracting(Epoch::announcement).containsExactly(false, true, false, false, false, false);
        assertThat(epochs)
                .extracting(epoch -> epoch.scenario().crossings().get(0).detection())
                .containsExactly(0.65, 0.9, 0.9, 0.65, 0.7, 0.7);
        assertThat(epochs)
                .extracting(epoch -> epoch.scenario().affiliates().get(1).payUsdPerMonth())
                .containsExactly(250.0, 250.0, 125.0, 125.0, 125.0, 125.0);
        assertThat(epochs)
                .extracting(epoch -> epoch.scenario().attrition().pressure())
                .containsExactly(0.0, 0.0, 0.25, 0.25, 0.25, 0.25);
        assertThat(epochs)
                .extracting(epoch -> epoch.scenario().links().get(4).crossing())
                .containsExactly(
                        Optional.of("syria-turkey"),
                        Optional.of("syria-turkey"),
                        Optional.of("syria-turkey"),
                        Optional.of("syria-turkey"),
                        Optional.of("syria-turkey"),
                        Optional.of("front-lines"));
    }

    @Test
    void an_extending_scenario_changes_only_what_it_names() throws ScenarioException {
        Scenario base = load("small").scenario();
        Scenario sealed = load("sealed").scenario();
        assertThat(sealed.name()).isEqualTo("sealed");
        assertThat(sealed.attrition().pressure()).isEqualTo(0.5);
        assertThat(sealed.attrition().killBasePerDay())
                .isEqualTo(base.attrition().killBasePerDay());
        assertThat(sealed.policies()).hasSize(3);
        assertThat(sealed.origins()).isEqualTo(base.origins());
    }

    @Test
    void a_value_from_the_command_line_goes_over_the_files() throws ScenarioException {
        Scenario scenario = ScenarioFile.load(
                        FIXTURES.resolve("small"),
                        List.of(
                                ScenarioFile.assignment("crossings.*.detection=0.5"),
                                ScenarioFile.assignment("crossings.airports.detection = 1")))
                .scenario();
        assertThat(scenario.crossings())
                .extracting(crossing -> crossing.detection())
                .containsExactly(0.5, 0.5, 1.0);
    }
}
