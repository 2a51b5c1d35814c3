package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Assignment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the small scenario that a test may spoil. */
final class ScenarioCopy {

    static final Path FIXTURES = Path.of("src/test/resources/dispersal/storage");

    private final Path root;

    ScenarioCopy(Path root) throws IOException {
        this.root = root;
        for (String name : List.of("small", "sealed")) {
            try (Stream<Path> files = Files.walk(FIXTURES.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = root.resolve(FIXTURES.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    Path file(String name) {
        return root.resolve(name);
    }

    /** Replaces the first occurrence of a text, which must be there. */
    ScenarioCopy replace(String name, String good, String bad) throws IOException {
        String text = Files.readString(file(name));
        assertThat(text).contains(good);
        int at = text.indexOf(good);
        Files.writeString(file(name), text.substring(0, at) + bad + text.substring(at + good.length()));
        return this;
    }

    ScenarioCopy append(String name, String text) throws IOException {
        Files.writeString(file(name), Files.readString(file(name)) + text);
        return this;
    }

    ScenarioCopy write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
        return this;
    }

    LoadedScenario load(String name, String... overrides) throws ScenarioException {
        return ScenarioFile.load(file(name), assignments(overrides));
    }

    /** What is wrong, file names relative to the copy. */
    List<String> faults(String name, String... overrides) {
        try {
            load(name, overrides);
            return List.of();
        } catch (ScenarioException e) {
            return e.faults().stream().map(this::told).toList();
        }
    }

    List<String> evidenceFaults(String name, String... overrides) throws ScenarioException {
        return load(name, overrides).evidenceFaults().stream().map(this::told).toList();
    }

    private String told(Fault fault) {
        return fault.toString().replace(SourceText.name(root) + "/", "");
    }

    private static List<Assignment> assignments(String... overrides) throws ScenarioException {
        List<Assignment> assignments = new ArrayList<>();
        for (String override : overrides) {
            assignments.add(ScenarioFile.assignment(override));
        }
        return assignments;
    }
}
