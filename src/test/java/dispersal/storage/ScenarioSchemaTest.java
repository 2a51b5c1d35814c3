package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioSchemaTest {

    private static final String SHIPPED = "/dispersal/storage/scenario.schema.json";
    private static final Path SOURCE = Path.of("src/main/resources" + SHIPPED);
    private static final Path FIXTURES = Path.of("src/test/resources/dispersal/storage");

    @TempDir
    Path folder;

    private static String shipped() throws IOException {
        try (InputStream stream = ScenarioSchemaTest.class.getResourceAsStream(SHIPPED)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Error> errors(String yaml) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ScenarioSchema.generate());
        return schema.validate(yaml, InputFormat.YAML);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_shipped_schema_is_the_one_made_from_the_records() throws IOException {
        if (Boolean.getBoolean("schema.refresh")) {
            Files.writeString(SOURCE, ScenarioSchema.generate());
        }
        assertThat(Boolean.getBoolean("schema.refresh") ? read(SOURCE) : shipped())
                .isEqualTo(ScenarioSchema.generate());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "sealed"})
    void a_good_scenario_file_fits_the_schema(String name) {
        assertThat(errors(read(FIXTURES.resolve(name + "/scenario.yaml")))).isEmpty();
    }

    @Test
    void a_scenario_written_out_in_full_fits_the_schema() throws ScenarioException {
        LoadedScenario small = ScenarioFile.load(FIXTURES.resolve("small"), List.of());
        assertThat(errors(small.resolvedYaml())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pressure: 0 | presure: 0",
                "pressure: 0 | pressure: -1",
                "pressure: 0 | pressure: high",
                "pressure: 0 | pressure: [0]",
                "frailty_variance: 0.5 | frailty_variance: \"0.5\"",
                "last_stand: true | last_stand: maybe",
                "fall: 2017-10-17 | fall: soon",
                "start: 2017-06-01 | start: 20170601",
                "agent_weight: 1 | agent_weight: 1.5",
                "NOR: | Norway:",
                "schema: dispersal/1 | schema: dispersal/2",
                "title: A small world | title: 5",
                "home_node: home-norway | ",
                "syria-turkey: | Syria_Turkey:",
                "policies: | policy:"
            })
    void a_broken_file_is_refused_by_the_schema_and_by_the_reader(String good, String broken) throws Exception {
        String whole = ScenarioFile.load(FIXTURES.resolve("small"), List.of())
                .resolvedYaml()
                .replace("\"A small world\"", "A small world");
        assertThat(whole).contains(good);
        String yaml = whole.replaceFirst(java.util.regex.Pattern.quote(good), broken == null ? "" : broken);
        assertThat(errors(yaml)).isNotEmpty();
        Path file = Files.writeString(folder.resolve("broken.yaml"), yaml);
        assertThatThrownBy(() -> ScenarioFile.load(file, List.of())).isInstanceOf(ScenarioException.class);
    }

    @Test
    void a_file_that_neither_extends_nor_names_its_format_is_refused() {
        assertThat(errors("name: nothing\n")).isNotEmpty();
        assertThat(errors("extends: ../small\n")).isEmpty();
    }
}
