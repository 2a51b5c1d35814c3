package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioLocationTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_a_file_and_a_name_are_found() throws IOException, InputException {
        Path file = Files.writeString(folder.resolve("scenario.yaml"), "name: mine\n");
        assertThat(ScenarioLocation.find(folder.toString())).isEqualTo(file);
        assertThat(ScenarioLocation.find(file.toString())).isEqualTo(file);
        assertThat(ScenarioLocation.find("tutorial")).isEqualTo(Path.of("scenarios/tutorial/scenario.yaml"));
        assertThat(ScenarioLocation.find("scenarios/tutorial")).isEqualTo(Path.of("scenarios/tutorial/scenario.yaml"));
    }

    @Test
    void a_misspelt_name_is_met_with_the_nearest() {
        assertThatThrownBy(() -> ScenarioLocation.find("tutoral"))
                .isInstanceOf(InputException.class)
                .hasMessage("tutoral: no such scenario\n"
                        + "  give a folder that holds scenario.yaml, a YAML file, or a name from the catalogue\n"
                        + "  did you mean tutorial?");
        assertThatThrownBy(() -> ScenarioLocation.find("scenarios/tutoral"))
                .hasMessageEndingWith("\n  did you mean tutorial?");
    }

    @Test
    void a_folder_without_a_scenario_is_told() {
        assertThatThrownBy(() -> ScenarioLocation.find(folder.toString()))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(folder + ": the folder holds no scenario.yaml\n");
    }
}
