package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.storage.Manifest;
import dispersal.storage.ResultDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command line to runs that differ by their parameters as well as by chance, on the tutorial. */
class PosteriorChoiceTest {

    private static final String TUTORIAL = "scenarios/tutorial";
    private static final String EXECUTION = "coercion.execution_probability";
    private static final String[] QUICK = {
        "--set", "population.agent_weight=4", "--no-figures", "--quiet", "--seed", "7"
    };

    @TempDir
    private Path root = Path.of("");

    private Path wide = Path.of("");
    private Path same = Path.of("");
    private Path calibrated = Path.of("");

    @BeforeEach
    void write_draws() throws IOException {
        wide = table("wide.csv", IntStream.range(0, 8).mapToDouble(draw -> (1 + 10 * draw) / 100.0));
        same = table("same.csv", IntStream.range(0, 8).mapToDouble(draw -> 0.06));
        calibrated = Files.createDirectory(root.resolve("calibrated"));
        Files.copy(wide, calibrated.resolve("posterior.csv"));
        String base = root.toRealPath()
                .resolve("calibrated")
                .relativize(Path.of(TUTORIAL).toRealPath())
                .toString()
                .replace('\\', '/');
        Files.writeString(
                calibrated.resolve("scenario.yaml"),
                "extends: " + base + "\nname: calibrated\nposterior: posterior.csv\n");
    }

    private Path table(String name, DoubleStream values) throws IOException {
        double[] column = values.toArray();
        String rows = IntStream.range(0, column.length)
                .mapToObj(draw -> (draw + 1) + "," + column[draw] + "\n")
                .collect(Collectors.joining());
        return Files.writeString(root.resolve(name), "draw," + EXECUTION + "\n" + rows);
    }

    private TestConsole command(int expected, String... words) {
        TestConsole console = new TestConsole();
        int code = console.run(Stream.concat(Stream.of(words), Stream.of(QUICK)).toArray(String[]::new));
        assertThat(code).as(console.err()).isEqualTo(expected);
        return console;
    }

    private ResultDirectory run(String name, Object scenario, String... options) throws Exception {
        Path out = root.resolve(name);
        command(
                0,
                Stream.concat(Stream.of("run", scenario.toString(), "--out", out.toString()), Stream.of(options))
                        .toArray(String[]::new));
        return ResultDirectory.open(out);
    }

    private static List<String> digests(ResultDirectory results) {
        return results.manifest().runs().stream().map(Manifest.RunEntry::digest).toList();
    }

    private static double spread(ResultDirectory results) throws Exception {
        Table summary = results.table("summary").orElseThrow();
        for (int row = 0; row < summary.size(); row++) {
            if (summary.text(row, "metric").equals("fates.executed")
                    && summary.text(row, "group").equals("2017-11-30")) {
                return summary.number(row, "q95") - summary.number(row, "q05");
            }
        }
        throw new AssertionError("nobody was counted");
    }

    private static List<Double> drawn(ResultDirectory results) throws Exception {
        Table plan = results.table("plan").orElseThrow();
        return IntStream.range(0, plan.size())
                .mapToObj(row -> plan.number(row, EXECUTION))
                .toList();
    }

    @Test
    void bands_are_wider_with_draws_than_by_chance_alone() throws Exception {
        ResultDirectory chance = run("chance", calibrated, "--replicates", "16", "--posterior", "none");
        ResultDirectory drawn = run("drawn", calibrated, "--replicates", "16");
        assertThat(spread(drawn)).isGreaterThan(3 * spread(chance));
        assertThat(chance.manifest().posterior()).isEmpty();
        assertThat(chance.table("posterior")).isEmpty();
        assertThat(drawn(drawn).subList(0, 5)).containsExactly(0.01, 0.01, 0.11, 0.11, 0.21);
        Table variance = drawn.table("variance").orElseThrow();
        assertThat(IntStream.range(0, variance.size())
                        .filter(row -> variance.text(row, "metric").equals("fates.executed@2017-11-30"))
                        .mapToDouble(row -> variance.number(row, "share_parameters")))
                .singleElement()
                .satisfies(share -> assertThat(share).isGreaterThan(0.8));
    }

    @Test
    void draws_that_say_what_the_scenario_says_change_nothing() throws Exception {
        ResultDirectory drawn = run("drawn", TUTORIAL, "--replicates", "3", "--posterior", same.toString());
        assertThat(digests(drawn)).isEqualTo(digests(run("chance", TUTORIAL, "--replicates", "3")));
    }

    @Test
    void what_the_user_sets_is_not_drawn() throws Exception {
        String set = EXECUTION + "=0.2";
        ResultDirectory drawn = run("drawn", calibrated, "--replicates", "3", "--set", set);
        ResultDirectory chance = run("chance", TUTORIAL, "--replicates", "3", "--set", set);
        assertThat(digests(drawn)).isEqualTo(digests(chance));
        assertThat(drawn.table("plan").orElseThrow().columns()).hasSize(3);
    }

    @Test
    void one_run_has_the_values_of_the_scenario_unless_a_table_is_named() throws Exception {
        assertThat(run("one", calibrated).manifest().posterior()).isEmpty();
        assertThat(drawn(run("first", TUTORIAL, "--posterior", wide.toString())))
                .containsExactly(0.01);
    }

    @Test
    void a_draw_is_what_setting_its_value_would_be() throws Exception {
        ResultDirectory drawn = run("drawn", calibrated, "--replicates", "2", "--seeds-per-draw", "1");
        ResultDirectory set = run("set", TUTORIAL, "--replicates", "2", "--set", EXECUTION + "=0.11");
        assertThat(digests(drawn).get(1)).isEqualTo(digests(set).get(1));
    }

    @Test
    void after_the_last_draw_comes_the_first() throws Exception {
        Files.writeString(same, "draw," + EXECUTION + "\n4,0.5\n2,0.25\n");
        ResultDirectory drawn =
                run("drawn", TUTORIAL, "--replicates", "3", "--seeds-per-draw", "1", "--posterior", same.toString());
        assertThat(drawn(drawn)).containsExactly(0.5, 0.25, 0.5);
    }

    @Test
    void both_sides_of_a_comparison_have_the_same_draw_and_can_be_reproduced() throws Exception {
        Path policy = Files.createDirectory(root.resolve("policy"));
        Files.writeString(
                policy.resolve("scenario.yaml"),
                "extends: ../calibrated\nname: policy\nzone_fall: {kill_probability: 0.3}\n");
        Path out = root.resolve("compared");
        TestConsole told = command(
                0, "compare", calibrated.toString(), policy.toString(), "--replicates", "10", "--out", out.toString());
        ResultDirectory base = ResultDirectory.open(out.resolve("calibrated"));
        ResultDirectory alternative = ResultDirectory.open(out.resolve("policy"));
        assertThat(drawn(base)).isEqualTo(drawn(alternative)).contains(0.01, 0.11, 0.41);
        assertThat(digests(alternative)).isEqualTo(digests(run("alone", policy, "--replicates", "10")));
        assertThat(Files.readString(out.resolve("variance.csv")))
                .contains("fates.killed@2017-11-30,calibrated,policy,");
        assertThat(told.out()).contains("policy: 1 parameter drawn from").contains("5 draws with 2 runs each");
        TestConsole console = new TestConsole();
        assertThat(console.run("reproduce", out.toString(), "--quiet")).isZero();
        assertThat(console.out()).doesNotContain("different");
    }

    @Test
    void draws_that_were_changed_afterwards_are_not_reproduced() throws Exception {
        ResultDirectory drawn = run("drawn", calibrated, "--replicates", "2");
        Files.writeString(drawn.posterior(), "draw," + EXECUTION + "\n1,0.5\n");
        TestConsole console = new TestConsole();
        assertThat(console.run("reproduce", drawn.path().toString())).isEqualTo(2);
        assertThat(console.err()).contains("posterior.csv: is not what was drawn");
    }

    @Test
    void a_bad_table_or_option_leaves_nothing_behind() throws IOException {
        Files.writeString(wide, "draw," + EXECUTION + ",nowhere\n1,2,3\n");
        Path out = root.resolve("nothing");
        for (String command : List.of("run", "validate", "compare")) {
            String[] words = {command, TUTORIAL, "--posterior", wide.toString(), "--out", out.toString()};
            String[] more = switch (command) {
                case "validate" -> new String[] {"--patterns", "scenarios/baseline/patterns"};
                case "compare" -> new String[] {TUTORIAL};
                default -> new String[] {};
            };
            TestConsole console =
                    command(2, Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new));
            assertThat(console.err()).contains("found 2 faults; nothing was written");
        }
        assertThat(command(2, "run", TUTORIAL, "--seeds-per-draw", "2", "--out", out.toString())
                        .err())
                .contains("no parameters are drawn here");
        assertThat(out).doesNotExist();
    }

    @Test
    void the_reader_is_told_when_chance_and_parameters_cannot_be_told_apart() {
        String[] words = {
            "run",
            calibrated.toString(),
            "--replicates",
            "4",
            "--out",
            root.resolve("few").toString()
        };
        assertThat(command(0, words).out())
                .contains("1 parameter drawn from")
                .contains("2 of 8 draws, each for 2 runs")
                .contains("cannot be told: that takes 5 draws with 2 runs each; give --replicates 10 or more");
    }
}
