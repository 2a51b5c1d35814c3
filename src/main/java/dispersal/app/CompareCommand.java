package dispersal.app;

import dispersal.analysis.Verdict;
import dispersal.observation.Metrics;
import dispersal.scenario.Assignment;
import dispersal.scenario.Scenario;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares scenarios on the same dice and says what differs, with intervals. */
@Command(
        name = "compare",
        description = "Runs scenarios with the same random numbers and says what differs, by how much, and how surely.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  java -jar target/dispersal.jar compare baseline my-policy --set population.agent_weight=10",
            "  java -jar target/dispersal.jar compare baseline one-policy other-policy one-policy+other-policy",
            "  java -jar target/dispersal.jar compare baseline my-policy --half-width 0.1 --cap 200"
        })
final class CompareCommand implements Callable<Integer> {

    private static final Path RESULTS = Path.of("results");

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BASE",
            description = "A folder that holds scenario.yaml, a YAML file, or a name from the catalogue in scenarios/.")
    private String base = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ALT",
            description = "Scenarios to hold against it; a+b is the scenario b laid over the scenario a.")
    private List<String> alternatives = new ArrayList<>();

    @Mixin
    private ReplicateChoice replicates = new ReplicateChoice();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the first replicate of every scenario. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Mixin
    private PosteriorChoice posterior;

    @Mixin
    private WorkerCount workers = new WorkerCount();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Sets a value in all scenarios for this once. Repeatable.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Result folder; must be empty or not exist. Default: results/<base>/<time>-<hash>.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--no-figures", description = "Writes no figures.")
    private boolean noFigures;

    @Option(
            names = {"-q", "--quiet"},
            description = "Shows no progress.")
    private boolean quiet;

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    CompareCommand(Console console) {
        this.console = console;
        posterior = new PosteriorChoice(console);
    }

    @Override
    public Integer call() throws InputException, ScenarioException, ResultFolderException, IOException {
        replicates.check();
        workers.check();
        posterior.check();
        List<ComparisonRequest.Member> members = members();
        posterior.checkUse(
                members.stream().anyMatch(member -> member.study().draws().isPresent()));
        ComparisonRequest.Member first = members.get(0);
        int weight = first.study().scenario().population().agentWeight();
        ComparisonRequest request = new ComparisonRequest(
                members,
                seed,
                replicates.stages(),
                replicates.rule(Verdict.negligiblePersons(weight)),
                workers.number(),
                !noFigures,
                CommandText.of(spec));
        Path folder = out.orElseGet(() -> ResultDirectory.defaultPath(
                RESULTS,
                first.folder(),
                LocalDateTime.now(),
                first.study().loaded().hash()));
        return new ComparisonStudy(console, request, quiet).into(folder);
    }

    private List<ComparisonRequest.Member> members() throws InputException, ScenarioException {
        List<String> given = new ArrayList<>(alternatives);
        given.add(0, base);
        List<ScenarioSource> sources = new ArrayList<>();
        for (String each : given) {
            sources.add(ScenarioSource.find(each));
        }
        List<Assignment> overrides = ScenarioChoice.overrides(settings);
        List<ComparisonRequest.Member> members = new ArrayList<>();
        for (ScenarioSource source : sources) {
            members.add(member(source, overrides, members));
        }
        return members;
    }

    private ComparisonRequest.Member member(
            ScenarioSource source, List<Assignment> overrides, List<ComparisonRequest.Member> before)
            throws InputException, ScenarioException {
        LoadedScenario loaded = source.load(overrides);
        if (!before.isEmpty()) {
            refuseIncomparable(
                    source.text(), loaded.scenario(), before.get(0).study().scenario());
        }
        StudyRequest study = new StudyRequest(
                loaded,
                source.text(),
                overrides,
                posterior.draws(loaded, replicates.stages().most(), ReplicateDraws.TOLD_APART),
                Metrics.usual(),
                new StudyRequest.Extent(seed, replicates.stages().first(), workers.number()),
                false,
                CommandText.of(spec));
        return new ComparisonRequest.Member(folder(loaded.scenario().name(), before), study);
    }

    private static String folder(String name, List<ComparisonRequest.Member> before) {
        List<String> taken =
                before.stream().map(ComparisonRequest.Member::folder).toList();
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static void refuseIncomparable(String file, Scenario found, Scenario base) throws InputException {
        if (!found.horizon().equals(base.horizon())) {
            throw new InputException(file + ": its horizon or census dates are not those of the base"
                    + "\n  scenarios can be compared only where they are counted on the same dates");
        }
        int weight = found.population().agentWeight();
        if (weight != base.population().agentWeight()) {
            throw new InputException(file + ": population.agent_weight is " + weight + ", in the base it is "
                    + base.population().agentWeight() + "\n  give both the same with --set population.agent_weight=N");
        }
    }
}
