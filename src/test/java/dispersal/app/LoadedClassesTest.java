package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that draw nothing load nothing to draw with: what a process has loaded is what its virtual machine logs. */
class LoadedClassesTest {

    private static final List<String> DRAWING = List.of(
            "java.awt.",
            "javax.swing.",
            "javax.imageio.",
            "sun.awt.",
            "sun.java2d.",
            "sun.font.",
            "org.jfree.",
            "org.apache.batik.",
            "sim.display.",
            "sim.portrayal.");
    private static final String FEW_AGENTS = "--set population.agent_weight=1000";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--version",
                "run --help",
                "run scenarios/baseline --no-figures " + FEW_AGENTS,
                "compare baseline hts-merger --replicates 2 --no-figures " + FEW_AGENTS,
                "explain baseline attrition.pressure",
                "check scenarios/tutorial"
            })
    void commands_without_figures_load_nothing_to_draw_with(String command) throws IOException, InterruptedException {
        assertThat(drawing(loaded(command))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "resume", "sensitivity"})
    void commands_on_a_study_load_nothing_to_draw_with(String command) throws IOException, InterruptedException {
        Path study = Files.writeString(folder.resolve("small.yaml"), """
                schema: dispersal-study/1
                name: small
                title: Two runs
                base: %s
                weight: 1000
                factors:
                  - path: routes.cost_weight
                    low: 0.9
                    high: 1.1
                design: {kind: latin-hypercube, points: 2}
                """.formatted(
                        Path.of("scenarios/tutorial").toAbsolutePath()));
        Path results = folder.resolve("results");
        assertThat(new TestConsole().run("sweep", study.toString(), "--no-figures", "--out", results.toString()))
                .isZero();
        assertThat(drawing(loaded(command + " " + results + (command.equals("status") ? "" : " --no-figures"))))
                .isEmpty();
    }

    /** Shows that the claims above could fail. */
    @Test
    void a_command_with_figures_loads_what_it_draws_with() throws IOException, InterruptedException {
        List<String> loaded = drawing(loaded("run scenarios/tutorial"));
        assertThat(loaded).anyMatch(name -> name.startsWith("java.awt."));
        assertThat(loaded).anyMatch(name -> name.startsWith("org.jfree."));
        assertThat(loaded).anyMatch(name -> name.startsWith("org.apache.batik."));
    }

    private static List<String> drawing(List<String> loaded) {
        return loaded.stream()
                .filter(name -> DRAWING.stream().anyMatch(name::startsWith))
                .toList();
    }

    /** All classes that the program loads in a process of its own; results go to a folder of this test. */
    private List<String> loaded(String line) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Path output = folder.resolve("output.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                "dispersal.app.Main"));
        command.addAll(List.of(line.split(" ")));
        if (line.startsWith("run scenarios") || line.startsWith("compare")) {
            command.addAll(List.of("--out", folder.resolve("out").toString()));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            List<String> names = lines.filter(entry -> entry.contains(" source: "))
                    .map(entry -> entry.replaceFirst(" source: .*", "").replaceFirst(".* ", ""))
                    .toList();
            assertThat(names).contains("dispersal.app.Main");
            return names;
        }
    }
}
