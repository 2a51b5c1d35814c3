package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.analysis.validation.PatternBook;
import dispersal.observation.Metrics;
import dispersal.storage.PatternFolder;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final Path BASELINE = Path.of("scenarios/baseline");

    @TempDir
    private Path root = Path.of("");

    private final TestConsole console = new TestConsole();
    private Path patterns = Path.of("");

    @BeforeEach
    void writePatterns() throws IOException {
        patterns = Files.createDirectory(root.resolve("patterns"));
        Files.writeString(patterns.resolve("some.csv"), """
                id,title,measure,date,origins,of,per,central,tolerance,low,high,kind,group,source,mapping,note
                FRA-dead,French dead,count,2017-11-30,FRA,killed;executed,share-of-adults,,0.05,0,1,fit,FRA,Nobody 2018,dead,
                FRA-returned,French returned,count,2017-11-30,FRA,recorded,share-of-adults,0.3,0.05,,,fit,FRA,Nobody 2018,returns,
                TUN-returned,Tunisians returned,count,2017-11-30,TUN,recorded,share-of-adults,0.2,0.05,,,fit,TUN,Nobody 2018,returns,
                RUS-returned,Russians returned,count,2017-11-30,RUS,recorded,share-of-adults,0.1,0.05,,,fit,RUS,Nobody 2018,returns,
                nobody,nobody came,count,2017-11-30,all,adults,persons,,1,,0,bound,all,Nobody 2018,adults,
                later,dead later,count,2019-12-31,all,killed,persons,,10,0,,holdout,all,Nobody 2020,dead,
                party,parties,leaving,2017-06-01/2017-11-30,all,party-size,persons,,0.2,1,3,shape,all,Nobody 2018,parties,
                """);
    }

    private int validate(String... more) {
        String[] command = {
            "validate",
            "tutorial",
            "--patterns",
            patterns.toString(),
            "--out",
            root.resolve("out").toString()
        };
        return console.run(java.util.stream.Stream.of(command, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new));
    }

    @Test
    void a_scenario_is_run_and_scored_kind_by_kind() throws Exception {
        assertThat(validate("--replicates", "3", "-q")).as(console.err()).isEqualTo(ExitCode.DONE);
        assertThat(console.out().lines())
                .anyMatch(line ->
                        line.matches("FRA-dead  French dead +2017-11-30 +– +0\\.000 – 1\\.000 .* 1\\.00  inside"))
                .anyMatch(line -> line.matches("nobody  nobody came .* at most 0 .* outside \\(above\\)"))
                .anyMatch(line -> line.contains("not measured: outside the horizon of the scenario"))
                .anyMatch(line -> line.matches("\\d of 4 fit patterns lie inside what was published, .*"))
                .anyMatch(line -> line.startsWith("0 of 1 bound patterns lie inside"))
                .anyMatch(
                        line -> line.startsWith("Held back, never fitted: none of 1 hold-out patterns can be measured"))
                .anyMatch(line -> line.startsWith("Return shares over 3 origins with a published share: rank"));
        ResultDirectory folder = ResultDirectory.open(root.resolve("out"));
        Table found = folder.table("validation").orElseThrow();
        assertThat(found.size()).isEqualTo(7);
        assertThat(found.number(4, "simulated")).isBetween(1500.0, 2000.0);
        assertThat(folder.table("by-origin").orElseThrow().size()).isEqualTo(4 * 4);
        assertThat(folder.manifest().metrics()).containsExactly("fates", "cohorts", "leaving");
        assertThat(root.resolve("out/figures/validation.png")).exists();
        assertThat(root.resolve("out/figures/validation.svg")).exists();
        assertThat(root.resolve("out/figures/validation-inputs.png")).exists();
    }

    @Test
    void broken_patterns_are_told_all_at_once_and_nothing_is_written() throws IOException {
        Path file = patterns.resolve("some.csv");
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(",fit,TUN", ",perfect,TUN")
                        .replace("2019-12-31", "2019-12")
                        .replace("party-size", "party"));
        assertThat(validate()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err())
                .startsWith("error: " + patterns + ": found 3 faults; nothing was written\n")
                .contains("some.csv, pattern TUN-returned: kind: found 'perfect', expected one of")
                .contains("some.csv, pattern later: date: found '2019-12', expected yyyy-mm-dd")
                .contains("some.csv, pattern party: of, per: found 'party', 'persons', expected party-size");
        assertThat(root.resolve("out")).doesNotExist();
    }

    @Test
    void a_scenario_without_patterns_is_told_where_there_are_some() {
        assertThat(console.run("validate", "tutorial")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err())
                .isEqualTo("error: " + Path.of("scenarios/tutorial/patterns")
                        + ": no such folder of published patterns\n  name one with --patterns, such as --patterns "
                        + BASELINE.resolve("patterns") + "\n");
    }

    @Test
    void fewer_than_one_replicate_is_refused() {
        assertThat(validate("--replicates", "0")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(console.err()).startsWith("error: --replicates: found 0, expected 1 or more");
    }

    @Test
    void the_help_tells_the_rule_that_results_tell() {
        assertThat(console.run("validate", "--help")).isEqualTo(ExitCode.DONE);
        String help = String.join(" ", console.out().split("\\s+"));
        assertThat(help).contains(String.join(" ", ValidationText.RULE));
    }

    @Test
    void patterns_of_the_baseline_ask_for_metrics_and_origins_there_are() throws Exception {
        var scenario =
                ScenarioFile.load(BASELINE.resolve("scenario.yaml"), List.of()).scenario();
        PatternBook book =
                new PatternBook(PatternFolder.read(BASELINE.resolve("patterns")), PatternChoice.setting(scenario));
        assertThat(Metrics.names()).containsAll(book.metrics());
        assertThat(book.patterns())
                .filteredOn(pattern -> pattern.measurable())
                .allSatisfy(pattern -> assertThat(PatternChoice.setting(scenario)
                                .origins(pattern.question().origins()))
                        .as(pattern.id())
                        .isPresent());
    }
}
