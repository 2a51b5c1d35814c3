package dispersal.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.Table;
import dispersal.storage.ComparisonDirectory;
import dispersal.storage.ComparisonManifest;
import dispersal.storage.Manifest;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command line to differences and figures, on the tutorial and policies written here. */
class CompareCommandTest {

    private static final String TUTORIAL = "scenarios/tutorial";
    private static final String[] QUICK = {"--set", "population.agent_weight=4"};

    @TempDir
    static Path root;

    private static final TestConsole RUN = new TestConsole();
    private static Path folder = Path.of("");
    private static String sealed = "";
    private static String amnesty = "";

    private static String policy(String name, String policy) throws IOException {
        String base = root.toRealPath()
                .resolve(name)
                .relativize(Path.of(TUTORIAL).toRealPath())
                .toString()
                .replace('\\', '/');
        Path file = Files.createDirectories(root.resolve(name)).resolve("scenario.yaml");
        Files.writeString(file, """
                extends: %s
                name: %s
                title: "A policy called %s"
                question: "What does it change?"
                policies:
                  %s
                """.formatted(base, name, name, policy));
        return root.resolve(name).toString();
    }

    @BeforeAll
    static void compare_two_policies_and_both_together() throws IOException {
        sealed = policy(
                "sealed", "sealed: {title: Sealed, from: 2017-07-01, set: {crossings.syria-turkey.detection: 0.95}}");
        amnesty = policy("amnesty", "amnesty: {title: Amnesty, from: 2017-07-01, set: {origins.*.severity: 0}}");
        folder = root.resolve("whole");
        assertThat(compare(RUN, folder, sealed, amnesty, sealed + "+" + amnesty, "--replicates", "4", "--seed", "7"))
                .as(RUN.err())
                .isEqualTo(0);
    }

    private static int compare(TestConsole console, Path out, String... rest) {
        return console.run(Stream.of(
                        Stream.of("compare", TUTORIAL),
                        Stream.of(rest),
                        Stream.of(QUICK),
                        Stream.of("--out", out.toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private static List<String> names(Path path) throws IOException {
        try (Stream<Path> members = Files.list(path)) {
            return members.map(member -> member.getFileName().toString()).toList();
        }
    }

    @Test
    void the_folder_holds_the_comparison_and_the_results_of_each_scenario() throws IOException {
        assertThat(names(folder))
                .containsExactlyInAnyOrder(
                        "comparison.csv",
                        "figures",
                        "manifest.json",
                        "plan.csv",
                        "tutorial",
                        "sealed",
                        "amnesty",
                        "sealed-and-amnesty");
        assertThat(names(folder.resolve("figures")))
                .containsExactlyInAnyOrder(
                        "differences.png",
                        "differences.svg",
                        "paired-bands.png",
                        "paired-bands.svg",
                        "redirected-attempts.png",
                        "redirected-attempts.svg");
        assertThat(names(folder.resolve("sealed")))
                .contains(
                        "fates.csv", "stocks.csv", "summary.csv", "plan.csv", "scenario.resolved.yaml", "manifest.json")
                .doesNotContain(ResultDirectory.INCOMPLETE);
    }

    @Test
    void a_scenario_comes_out_as_if_it_were_run_alone() throws Exception {
        Path alone = root.resolve("alone");
        TestConsole console = new TestConsole();
        assertThat(console.run(Stream.concat(
                                Stream.of(
                                        "run",
                                        sealed,
                                        "--replicates",
                                        "4",
                                        "--seed",
                                        "7",
                                        "--no-figures",
                                        "--out",
                                        alone.toString()),
                                Stream.of(QUICK))
                        .toArray(String[]::new)))
                .as(console.err())
                .isEqualTo(0);
        for (String table : List.of("plan", "fates", "stocks", "flows", "crossings", "summary")) {
            assertThat(folder.resolve("sealed").resolve(table + ".csv"))
                    .hasSameBinaryContentAs(alone.resolve(table + ".csv"));
        }
        assertThat(ResultDirectory.open(folder.resolve("sealed")).manifest().runs())
                .isEqualTo(ResultDirectory.open(alone).manifest().runs());
    }

    @Test
    void the_manifest_names_every_scenario_with_its_hash() throws Exception {
        ComparisonDirectory directory = ComparisonDirectory.find(folder).orElseThrow();
        ComparisonManifest manifest = directory.manifest();
        assertThat(manifest.compared())
                .extracting(ComparisonManifest.Member::folder)
                .containsExactly("tutorial", "sealed", "amnesty", "sealed-and-amnesty");
        assertThat(manifest.compared())
                .extracting(member -> member.scenario().hash())
                .doesNotHaveDuplicates();
        assertThat(manifest.replicates()).isEqualTo(4);
        assertThat(manifest.firstSeed()).isEqualTo(7);
        for (ComparisonManifest.Member member : manifest.compared()) {
            assertThat(directory.open(member).manifest().runs())
                    .extracting(Manifest.RunEntry::seed)
                    .containsExactly(7L, 8L, 9L, 10L);
        }
        Table comparison = directory.table("comparison").orElseThrow();
        assertThat(comparison.columns())
                .extracting(Table.Column::name)
                .startsWith("metric", "base", "alternative", "n");
    }

    @Test
    void differences_are_those_of_the_tables_beside_them() throws Exception {
        Table comparison = ComparisonDirectory.find(folder)
                .orElseThrow()
                .table("comparison")
                .orElseThrow();
        int row = IntStream.range(0, comparison.size())
                .filter(r -> comparison.text(r, "metric").equals("fates.returned@2017-11-30"))
                .filter(r -> comparison.text(r, "alternative").equals("amnesty"))
                .findFirst()
                .orElseThrow();
        double base = returned(folder.resolve("tutorial"));
        double other = returned(folder.resolve("amnesty"));
        assertThat(comparison.number(row, "base_mean")).isEqualTo(base);
        assertThat(comparison.number(row, "difference")).isEqualTo(other - base).isPositive();
    }

    private static double returned(Path path) throws Exception {
        Table summary = ResultDirectory.open(path).table("summary").orElseThrow();
        return IntStream.range(0, summary.size())
                .filter(r -> summary.text(r, "metric").equals("fates.returned"))
                .filter(r -> summary.text(r, "group").equals("2017-11-30"))
                .mapToDouble(r -> summary.number(r, "mean"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_headline_says_what_moved_and_how_far() {
        assertThat(RUN.out())
                .startsWith(
                        "Compared with tutorial (Tutorial: the last season of a small caliphate), on the same dice,"
                                + " seeds from 7, one agent stands for 4 persons\n\nsealed: A policy called sealed, 4 pairs of runs\n")
                .contains("persons on 2017-11-30 ")
                .contains("\nMoved down: ")
                .contains("No difference larger than 20 persons: ")
                .contains("Achieved: half-widths of at most ")
                .contains("intervals are by Student's t")
                .contains("not a forecast")
                .endsWith("\nResults are in " + folder + "\n");
        assertThat(RUN.err()).isEmpty();
    }

    @Test
    void workers_change_no_byte() throws IOException {
        for (String workers : List.of("1", "2")) {
            TestConsole console = new TestConsole();
            assertThat(compare(
                            console,
                            root.resolve("workers" + workers),
                            sealed,
                            "--no-figures",
                            "--half-width=0.5",
                            "--cap=40",
                            "--workers",
                            workers))
                    .as(console.err())
                    .isEqualTo(0);
            assertThat(console.out()).contains("The half-width asked for was ");
        }
        for (String file : List.of("comparison.csv", "plan.csv", "sealed/fates.csv", "sealed/summary.csv")) {
            assertThat(root.resolve("workers1").resolve(file))
                    .hasSameBinaryContentAs(root.resolve("workers2").resolve(file));
        }
    }

    @Test
    void a_scenario_does_not_differ_from_itself() throws Exception {
        TestConsole console = new TestConsole();
        Path path = root.resolve("self");
        assertThat(compare(console, path, TUTORIAL, "--replicates", "3", "--no-figures"))
                .as(console.err())
                .isEqualTo(0);
        assertThat(names(path)).contains("tutorial", "tutorial-2").doesNotContain("figures");
        Table comparison =
                ComparisonDirectory.find(path).orElseThrow().table("comparison").orElseThrow();
        assertThat(comparison.size()).isGreaterThan(50);
        for (int row = 0; row < comparison.size(); row++) {
            assertThat(comparison.number(row, "difference")).isZero();
            assertThat(comparison.number(row, "lower95")).isZero();
            assertThat(comparison.number(row, "upper95")).isZero();
            assertThat(comparison.number(row, "p_positive")).isEqualTo(0.5);
        }
        assertThat(console.out())
                .contains("  no difference\n")
                .contains("No difference larger than 20 persons: ")
                .doesNotContain("Moved")
                .doesNotContain("Undecided");
    }

    @Test
    void a_comparison_is_reproduced_scenario_by_scenario() throws Exception {
        TestConsole console = new TestConsole();
        assertThat(console.run("reproduce", folder.toString()))
                .as(console.err())
                .isEqualTo(0);
        assertThat(console.out().lines().filter(line -> line.equals("All 4 runs came out the same.")))
                .hasSize(4);
        assertThat(console.out()).contains("sealed-and-amnesty\n");
    }

    @Test
    void figures_of_a_comparison_are_drawn_again() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("figures/differences.svg"));
        TestConsole console = new TestConsole();
        assertThat(console.run("plot", folder.toString(), "--format", "svg"))
                .as(console.err())
                .isEqualTo(0);
        assertThat(console.out().lines()).hasSize(3);
        assertThat(folder.resolve("figures/differences.svg")).hasBinaryContent(before);
    }

    @Test
    void readers_of_single_results_are_told_which_folder_to_give() {
        assertThatThrownBy(() -> ResultDirectory.open(folder))
                .isInstanceOf(ResultFolderException.class)
                .hasMessageContaining(
                        folder + ": holds a comparison\n  give the folder of one of its scenarios, such as "
                                + folder.resolve("tutorial"));
    }

    @Test
    void broken_alternatives_are_told_before_anything_is_run() throws IOException {
        Path out = root.resolve("never");
        String unknown =
                policy("unknown", "bad: {title: Bad, from: 2017-07-01, set: {crossings.nowhere.detection: 1}}");
        String late = policy("late", "bad: {title: Bad, from: 2027-07-01, set: {attrition.pressure: 1}}");
        Path circle = Files.createDirectories(root.resolve("circle"));
        Files.writeString(circle.resolve("scenario.yaml"), "extends: ../circle\nname: circle\n");
        assertThat(complaint(out, unknown)).contains("nowhere").contains("scenario.yaml:6:");
        assertThat(complaint(out, late)).contains("must lie in the horizon");
        assertThat(complaint(out, circle.toString())).contains("cannot build on itself");
        assertThat(complaint(out, "no-such-policy")).contains("no-such-policy: no such scenario");
        assertThat(complaint(out, sealed, amnesty + "+no-such-policy")).contains("no-such-policy: no such scenario");
        assertThat(complaint(out, sealed + "+" + TUTORIAL)).contains("adds nothing");
        assertThat(out).doesNotExist();
    }

    private static String complaint(Path out, String... alternatives) {
        TestConsole console = new TestConsole();
        assertThat(compare(console, out, alternatives)).as(console.err()).isEqualTo(2);
        assertThat(console.out()).isEmpty();
        return console.err();
    }

    @Test
    void scenarios_that_count_on_other_dates_or_other_agents_are_not_compared() throws IOException {
        Path out = root.resolve("never");
        Path file = Path.of(policy("other", "none: {title: None, from: 2017-07-01, set: {attrition.pressure: 0}}"))
                .resolve("scenario.yaml");
        String text = Files.readString(file);
        Files.writeString(file, text + "horizon: {census_dates: [2017-11-30]}\n");
        assertThat(complaint(out, file.toString())).contains("its horizon or census dates are not those of the base");
        Files.writeString(file, text + "population: {agent_weight: 8}\n");
        TestConsole console = new TestConsole();
        assertThat(console.run("compare", TUTORIAL, file.toString(), "--out", out.toString()))
                .isEqualTo(2);
        assertThat(console.err()).contains("population.agent_weight is 8, in the base it is 1");
    }

    @Test
    void numbers_of_replicates_that_cannot_be_are_told() {
        Path out = root.resolve("never");
        assertThat(complaint(out, sealed, "--replicates=0"))
                .isEqualTo("error: --replicates: found 0, expected 1 or more\n");
        assertThat(complaint(out, sealed, "--half-width=2"))
                .isEqualTo("error: --half-width: found 2.0, expected a share above 0 and below 1\n");
        assertThat(complaint(out, sealed, "--half-width=wide"))
                .startsWith("error: --half-width: found 'wide', expected a number\n");
        assertThat(complaint(out, sealed, "--cap=10"))
                .isEqualTo(
                        "error: --cap: found 10, expected 20 or more, the replicates made before anything is decided\n");
        assertThat(complaint(out, sealed, "--workers=0")).isEqualTo("error: --workers: found 0, expected 1 or more\n");
        assertThat(complaint(out, sealed, "--set", "attrition.presure=1")).contains("attrition.presure");
    }
}
