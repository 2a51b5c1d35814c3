package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Spoils a good scenario in three hundred ways; each must be told with a place, none may hang or fail otherwise. */
class MalformedScenariosTest {

    private static final int FILES = 300;
    private static final long SEED = 20160101;
    private static final Duration SURELY_HANGING = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> every_spoilt_scenario_is_refused_with_a_place() throws IOException {
        List<Spoiler> spoilers = new ArrayList<>(KeySpoilers.all());
        spoilers.addAll(MeaningSpoilers.all());
        spoilers.addAll(FileSpoilers.all());
        Random random = new Random(SEED);
        List<DynamicTest> tests = new ArrayList<>();
        for (int number = 0; number < FILES; number++) {
            ScenarioCopy copy = new ScenarioCopy(folder.resolve("spoilt-" + number));
            String done = spoilers.get(number % spoilers.size()).spoil(copy, random);
            tests.add(DynamicTest.dynamicTest(number + " " + Scalars.shown(done), () -> refused(copy)));
        }
        return tests.stream();
    }

    private static void refused(ScenarioCopy copy) {
        Throwable thrown = assertTimeoutPreemptively(
                SURELY_HANGING, () -> catchThrowable(() -> ScenarioFile.load(copy.file("small"), List.of())));
        assertThat(thrown).isInstanceOf(ScenarioException.class);
        List<Fault> faults = ((ScenarioException) thrown).faults();
        assertThat(faults).isNotEmpty();
        Map<String, Long> lines = new HashMap<>();
        faults.forEach(fault -> lines.computeIfAbsent(fault.file(), MalformedScenariosTest::lines));
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.message()).isNotBlank();
            assertThat(fault.line() > 0).isEqualTo(fault.column() > 0);
            assertThat((long) fault.line()).isBetween(0L, lines.get(fault.file()) + 1);
        });
        assertThat(thrown.getMessage()).matches("[^\\p{Cntrl}\\n]+(\n[^\\p{Cntrl}\\n]+)*");
    }

    private static long lines(String file) {
        try {
            return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.ISO_8859_1)
                    .lines()
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no file", e);
        }
    }
}
