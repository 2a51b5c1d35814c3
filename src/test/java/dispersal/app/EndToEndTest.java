package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.observation.Metrics;
import dispersal.report.Figures;
import dispersal.storage.Manifest;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command line to tables and figures, on the tutorial scenario. */
class EndToEndTest {

    private static final String TUTORIAL = "scenarios/tutorial";

    @TempDir
    static Path root;

    private static final TestConsole RUN = new TestConsole();
    private static Path folder = Path.of("");

    @BeforeAll
    static void run_the_tutorial_twice() {
        folder = root.resolve("whole");
        assertThat(RUN.run("run", TUTORIAL, "--replicates", "2", "--seed", "7", "--out", folder.toString()))
                .as(RUN.err())
                .isEqualTo(0);
    }

    private static Manifest manifest(Path path) throws ResultFolderException, IOException {
        return ResultDirectory.open(path).manifest();
    }

    private static List<String> digests(Path path) throws ResultFolderException, IOException {
        return manifest(path).runs().stream().map(Manifest.RunEntry::digest).toList();
    }

    private static Path again(String name, String... options) {
        Path path = root.resolve(name);
        List<String> command = Stream.concat(
                        Stream.of("run", TUTORIAL, "--no-figures", "--out", path.toString()), Stream.of(options))
                .toList();
        TestConsole console = new TestConsole();
        assertThat(console.run(command.toArray(String[]::new)))
                .as(console.err())
                .isEqualTo(0);
        return path;
    }

    @Test
    void results_go_to_the_one_stream_and_nothing_to_the_other() {
        assertThat(RUN.out())
                .startsWith("Tutorial: the last season of a small caliphate\n"
                        + "scenario tutorial, 2 runs, seeds from 7, one agent stands for 1 person\n\npersons ")
                .contains("\nkilled ")
                .contains("Means of 2 runs; below them the range from the 5 % to the 95 % quantile.")
                .contains("not a forecast")
                .endsWith("\nResults are in " + folder + "\n");
        assertThat(RUN.err()).isEmpty();
    }

    @Test
    void a_result_folder_holds_every_usual_table_and_every_figure_drawn_from_them() throws IOException {
        List<String> expected = Stream.of(
                        Stream.of("manifest.json", "scenario.resolved.yaml", "plan.csv", "summary.csv", "figures"),
                        Metrics.usual().stream().map(name -> name + ".csv"))
                .flatMap(names -> names)
                .toList();
        assertThat(names(folder)).containsExactlyInAnyOrderElementsOf(expected);
        List<String> figures = Figures.all().stream()
                .filter(figure -> Metrics.usual().containsAll(figure.tables()))
                .flatMap(figure -> Stream.of(figure.name() + ".png", figure.name() + ".svg"))
                .toList();
        assertThat(names(folder.resolve("figures"))).containsExactlyInAnyOrderElementsOf(figures);
    }

    private static List<String> names(Path path) throws IOException {
        try (Stream<Path> members = Files.list(path)) {
            return members.map(member -> member.getFileName().toString()).toList();
        }
    }

    @Test
    void persons_of_an_origin_sum_to_the_same_total_on_every_census_date() throws Exception {
        Table fates = ResultDirectory.open(folder).table("fates").orElseThrow();
        Map<String, Map<String, Double>> totals = new TreeMap<>();
        for (int row = 0; row < fates.size(); row++) {
            totals.computeIfAbsent(fates.text(row, "run") + " " + fates.text(row, "origin"), key -> new TreeMap<>())
                    .merge(fates.text(row, "date"), fates.number(row, "persons"), Double::sum);
        }
        assertThat(totals).hasSize(2 * 4);
        assertThat(totals.values()).allSatisfy(byDate -> {
            assertThat(byDate).hasSize(3);
            assertThat(byDate.values().stream().distinct()).hasSize(1);
            assertThat(byDate.values()).allMatch(total -> total > 0);
        });
    }

    @Test
    void the_manifest_says_what_was_done() throws Exception {
        Manifest manifest = manifest(folder);
        assertThat(manifest.commandLine()).isEqualTo("run scenarios/tutorial --replicates 2 --seed 7 --out " + folder);
        assertThat(manifest.scenario().name()).isEqualTo("tutorial");
        assertThat(manifest.scenario().file()).isEqualTo("scenarios/tutorial/scenario.yaml");
        assertThat(manifest.runs()).extracting(Manifest.RunEntry::seed).containsExactly(7L, 8L);
        assertThat(digests(folder)).doesNotHaveDuplicates().allMatch(digest -> digest.matches("[0-9a-f]{64}"));
        for (Manifest.TableEntry entry : manifest.tables()) {
            Table table = ResultDirectory.open(folder).table(entry.name()).orElseThrow();
            assertThat(table.size()).as(entry.name()).isEqualTo((int) entry.rows());
        }
    }

    @Test
    void workers_and_metrics_change_nothing_in_what_happens() throws Exception {
        Path alone = again("alone", "--replicates", "2", "--seed", "7", "--workers", "1");
        assertThat(digests(alone)).isEqualTo(digests(folder));
        for (String table : List.of("plan", "fates", "stocks", "flows", "crossings", "summary")) {
            assertThat(alone.resolve(table + ".csv")).hasSameBinaryContentAs(folder.resolve(table + ".csv"));
        }
        Path few = again("few", "--replicates", "2", "--seed", "7", "--metrics", "stocks");
        assertThat(digests(few)).isEqualTo(digests(folder));
        assertThat(few.resolve("fates.csv")).doesNotExist();
    }

    @Test
    void a_seed_or_a_value_changes_what_happens() throws Exception {
        assertThat(digests(again("seed", "--seed", "8")))
                .isEqualTo(digests(folder).subList(1, 2));
        Path changed = again("value", "--seed", "7", "--set", "attrition.kill_base_per_day=0.001");
        assertThat(digests(changed).get(0)).isNotEqualTo(digests(folder).get(0));
        assertThat(manifest(changed).scenario().hash())
                .isNotEqualTo(manifest(folder).scenario().hash());
        assertThat(Files.readString(changed.resolve("scenario.resolved.yaml"))).contains("kill_base_per_day: 0.001");
    }

    @Test
    void results_are_reproduced_from_their_own_folder() throws Exception {
        Path weighted = again("weighted", "--set", "population.agent_weight=10", "--replicates", "2");
        for (Path path : List.of(folder, weighted)) {
            TestConsole console = new TestConsole();
            assertThat(console.run("reproduce", path.toString()))
                    .as(console.err())
                    .isEqualTo(0);
            assertThat(console.out()).endsWith("All 2 runs came out the same.\n");
        }
    }

    @Test
    void a_difference_in_a_reproduction_is_told_run_by_run() throws Exception {
        Path path = again("tampered", "--replicates", "2");
        Path manifest = path.resolve("manifest.json");
        String second = digests(path).get(1);
        Files.writeString(manifest, Files.readString(manifest).replace(second, "0".repeat(64)));
        TestConsole console = new TestConsole();
        assertThat(console.run("reproduce", path.toString())).isEqualTo(1);
        assertThat(console.out().lines().toList())
                .element(1)
                .asString()
                .matches(" +1 +1 +[0-9a-f]{12}  [0-9a-f]{12}  equal");
        assertThat(console.out().lines().toList())
                .element(2)
                .asString()
                .matches(" +2 +2 +0{12}  " + second.substring(0, 12) + "  different");
        assertThat(console.out()).endsWith("1 of 2 runs came out different.\n");
    }

    @Test
    void a_changed_input_is_not_reproduced() throws Exception {
        Path path = again("changed");
        Path resolved = path.resolve("scenario.resolved.yaml");
        Files.writeString(resolved, Files.readString(resolved).replace("total_persons: 2000", "total_persons: 2100"));
        TestConsole console = new TestConsole();
        assertThat(console.run("reproduce", path.toString())).isEqualTo(2);
        assertThat(console.err()).startsWith("error: " + resolved + ": is not what was run, its hash is ");
    }

    @Test
    void figures_are_drawn_again_from_the_tables() throws Exception {
        Path path = again("plotted");
        TestConsole console = new TestConsole();
        String[] command = {"plot", path.toString(), "--figure", "who-went-where", "--format", "png", "--width", "800"};
        assertThat(console.run(command)).as(console.err()).isEqualTo(0);
        assertThat(console.out()).isEqualTo(path.resolve("figures/who-went-where.png") + "\n");
        assertThat(names(path.resolve("figures"))).containsExactly("who-went-where.png");
    }
}
