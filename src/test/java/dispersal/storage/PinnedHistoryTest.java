package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Crossing;
import dispersal.scenario.HistoricalChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedHistoryTest {

    private static final String DETECTION = "crossings.syria-turkey.detection";

    @TempDir
    Path folder;

    private ScenarioCopy copy;

    @BeforeEach
    void copyTheSmallScenario() throws IOException {
        copy = new ScenarioCopy(folder);
    }

    private static List<Double> detections(LoadedScenario loaded) {
        return loaded.timeline().epochs().stream()
                .map(epoch -> epoch.scenario().crossings().stream()
                        .filter(crossing -> crossing.id().equals("syria-turkey"))
                        .mapToDouble(Crossing::detection)
                        .sum())
                .distinct()
                .toList();
    }

    private static List<String> history(LoadedScenario loaded) {
        return loaded.scenario().history().stream().map(HistoricalChange::id).toList();
    }

    @Test
    void a_value_from_the_command_line_holds_against_history() throws Exception {
        copy.replace("small/scenario.yaml", "set: {" + DETECTION + ": 0.9}", "set: {attrition.pressure: 0.1}");
        assertThat(detections(copy.load("small"))).hasSizeGreaterThan(1);
        LoadedScenario pinned = copy.load("small", DETECTION + "=0.95");
        assertThat(detections(pinned)).containsExactly(0.95);
        assertThat(history(pinned)).containsExactly("link-rerouted");
    }

    @Test
    void policies_still_rest_on_a_pinned_value() throws Exception {
        assertThat(detections(copy.load("small", DETECTION + "=0.55"))).containsExactly(0.55, 0.9);
    }

    @Test
    void the_value_of_a_scenario_that_builds_on_another_holds_against_the_history_of_the_other() throws Exception {
        copy.write(
                "wall/scenario.yaml",
                "extends: ../small\nname: wall\ncrossings: {syria-turkey: {detection: 0.4}}\n"
                        + "history:\n  gate: {date: 2017-08-20, path: links.idlib-turkey.days, value: 9}\n");
        assertThat(history(copy.load("wall"))).containsExactly("link-rerouted", "gate");
    }

    @Test
    void a_value_for_all_members_pins_each() throws Exception {
        assertThat(history(copy.load("small", "crossings.*.detection=0.5"))).containsExactly("link-rerouted");
    }

    @Test
    void of_a_change_of_all_members_only_the_pinned_member_is_left_out() throws Exception {
        copy.append("small/inputs/history.csv", "all-checked,2017-07-07,crossings.*.check_rate,0.9,Invented,D\n");
        int crossings = copy.load("small").scenario().crossings().size();
        LoadedScenario pinned = copy.load("small", "crossings.syria-turkey.check_rate=0.2");
        assertThat(history(pinned))
                .filteredOn(id -> id.startsWith("all-checked"))
                .hasSize(crossings - 1);
        Crossing last =
                pinned.timeline().epochs().get(pinned.timeline().epochs().size() - 1).scenario().crossings().stream()
                        .filter(crossing -> crossing.id().equals("syria-turkey"))
                        .findFirst()
                        .orElseThrow();
        assertThat(last.checkRate()).isEqualTo(0.2);
    }
}
