package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultDirectoryTest {

    @TempDir
    Path root;

    private ResultDirectory finished(Path path) throws IOException, ResultFolderException {
        ResultWriter writer = ResultWriter.create(path);
        writer.writeScenario("name: tutorial\n");
        writer.append(ResultFixtures.stocks(0));
        writer.append(ResultFixtures.stocks(1));
        return writer.complete(ResultFixtures.manifest(writer.tables()));
    }

    @Test
    void a_finished_folder_reads_back() throws IOException, ResultFolderException {
        Path path = root.resolve("a/b");
        Manifest written = finished(path).manifest();
        ResultDirectory read = ResultDirectory.open(path);
        assertThat(read.manifest()).isEqualTo(written);
        assertThat(read.manifest().table("stocks").orElseThrow().rows()).isEqualTo(4);
        assertThat(read.table("stocks").orElseThrow().number(3, "persons")).isEqualTo(12);
        assertThat(read.table("incidents")).isEmpty();
        assertThat(read.resolvedScenario()).hasContent("name: tutorial");
    }

    @Test
    void a_finished_folder_holds_what_was_written_and_nothing_else() throws IOException, ResultFolderException {
        Path path = finished(root.resolve("out")).path();
        try (var members = Files.list(path)) {
            assertThat(members.map(member -> member.getFileName().toString()))
                    .containsExactlyInAnyOrder("manifest.json", "scenario.resolved.yaml", "stocks.csv");
        }
    }

    @Test
    void the_manifest_uses_the_words_of_the_tables() throws IOException, ResultFolderException {
        Path path = finished(root.resolve("out")).path();
        assertThat(Files.readString(path.resolve("manifest.json")))
                .contains("\"command_line\" : \"run tutorial --set population.agent_weight=10\"")
                .contains("\"first_seed\" : -9223372036854775808")
                .contains("\"digest\" : \"bb\"")
                .contains("\"unit\" : \"persons\"")
                .endsWith("}\n");
    }

    @Test
    void the_default_folder_names_scenario_time_and_hash_and_is_free() throws IOException {
        LocalDateTime when = LocalDateTime.of(2026, 3, 4, 5, 6, 7);
        Path first = ResultDirectory.defaultPath(root, "baseline", when, "0123456789abcdef");
        assertThat(root.relativize(first)).isEqualTo(Path.of("baseline", "20260304-050607-01234567"));
        Files.createDirectories(first);
        Path second = ResultDirectory.defaultPath(root, "baseline", when, "0123456789abcdef");
        assertThat(root.relativize(second)).isEqualTo(Path.of("baseline", "20260304-050607-01234567-2"));
    }

    @Test
    void folders_that_are_no_results_are_told_apart() throws IOException, ResultFolderException {
        Path missing = root.resolve("missing");
        assertThatThrownBy(() -> ResultDirectory.open(missing))
                .isInstanceOf(ResultFolderException.class)
                .hasMessage(missing + ": no such folder\n  give a result folder, as 'run' prints it at its end");

        Path incomplete = root.resolve("incomplete");
        ResultWriter.create(incomplete).close();
        assertThatThrownBy(() -> ResultDirectory.open(incomplete))
                .isInstanceOf(ResultFolderException.class)
                .hasMessage(incomplete + ": the results are incomplete, the run did not finish\n"
                        + "  run the scenario again, then delete this folder");

        finished(root.resolve("results/one"));
        finished(root.resolve("results/two"));
        assertThatThrownBy(() -> ResultDirectory.open(root.resolve("results")))
                .isInstanceOf(ResultFolderException.class)
                .hasMessage(root.resolve("results") + ": not a result folder, it has no manifest.json\n"
                        + "  the latest result folder in it is " + root.resolve("results/two"));
    }

    @Test
    void a_manifest_that_is_none_is_told() throws IOException, ResultFolderException {
        Path path = finished(root.resolve("out")).path();
        Path manifest = path.resolve("manifest.json");
        String sound = Files.readString(manifest);
        Files.writeString(manifest, sound.replace("\"format\" : 1", "\"format\" : 2"));
        assertThatThrownBy(() -> ResultDirectory.open(path))
                .isInstanceOf(ResultFolderException.class)
                .hasMessage(manifest + ": format 2, this program reads format 1");
        for (String broken : new String[] {"", "{", "[]", "null", "{}", sound.replace("\"runs\"", "\"walks\"")}) {
            Files.writeString(manifest, broken);
            assertThatThrownBy(() -> ResultDirectory.open(path))
                    .as(broken)
                    .isInstanceOf(ResultFolderException.class)
                    .hasMessageStartingWith(manifest + ": is not a manifest of a result folder: ");
        }
    }

    @Test
    void a_table_whose_file_is_gone_is_told() throws IOException, ResultFolderException {
        ResultDirectory directory = finished(root.resolve("out"));
        Files.delete(directory.path().resolve("stocks.csv"));
        assertThatThrownBy(() -> directory.table("stocks"))
                .isInstanceOf(ResultFolderException.class)
                .hasMessage(directory.path().resolve("stocks.csv") + ": missing, though manifest.json names it");
    }
}
