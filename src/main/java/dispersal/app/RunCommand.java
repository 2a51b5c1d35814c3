package dispersal.app;

import dispersal.observation.Metrics;
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
import picocli.CommandLine.Spec;

/** Runs a scenario, once or many times, and leaves a result folder. */
@Command(
        name = "run",
        description = "Runs a scenario, prints who met which fate, and writes tables and figures.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  java -jar target/dispersal.jar run scenarios/tutorial",
            "  java -jar target/dispersal.jar run baseline --replicates 20",
            "  java -jar target/dispersal.jar run baseline --set population.agent_weight=10 --out results/quick"
        })
final class RunCommand implements Callable<Integer> {

    private static final Path RESULTS = Path.of("results");

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Mixin
    private ScenarioChoice choice = new ScenarioChoice();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the first replicate; the next has the next seed. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many times to run, each with another seed. Default: ${DEFAULT-VALUE}.")
    private int replicates;

    @Mixin
    private PosteriorChoice posterior;

    @Mixin
    private WorkerCount workers = new WorkerCount();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Result folder; must be empty or not exist. Default: results/<name>/<time>-<hash>.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--metrics",
            paramLabel = "NAME",
            split = ",",
            description = "What to measure, joined by commas. Default: all but what only patterns are measured on.")
    private List<String> metrics = new ArrayList<>();

    @Option(names = "--no-figures", description = "Writes no figures; saves memory with many hundred replicates.")
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
    RunCommand(Console console) {
        this.console = console;
        posterior = new PosteriorChoice(console);
    }

    @Override
    public Integer call() throws InputException, ScenarioException, ResultFolderException, IOException {
        checkOptions();
        LoadedScenario loaded = choice.load();
        Optional<ReplicateDraws> draws = posterior.draws(loaded, replicates, ReplicateDraws.TOLD_APART);
        posterior.checkUse(draws.isPresent());
        String name = loaded.scenario().name();
        Path folder =
                out.orElseGet(() -> ResultDirectory.defaultPath(RESULTS, name, LocalDateTime.now(), loaded.hash()));
        StudyRequest request = new StudyRequest(
                loaded,
                choice.file(),
                choice.overrides(),
                draws,
                metrics.isEmpty() ? Metrics.usual() : List.copyOf(metrics),
                new StudyRequest.Extent(seed, replicates, workers.number()),
                !noFigures,
                CommandText.of(spec));
        return new Study(console, request, quiet).into(folder);
    }

    private void checkOptions() throws InputException {
        requireAtLeastOne("--replicates", replicates);
        workers.check();
        posterior.check();
        for (String metric : metrics) {
            if (!Metrics.names().contains(metric)) {
                throw new InputException(
                        "--metrics: found '" + metric + "', expected one of " + String.join(", ", Metrics.names()));
            }
        }
    }

    private static void requireAtLeastOne(String option, int found) throws InputException {
        if (found < 1) {
            throw new InputException(option + ": found " + found + ", expected 1 or more");
        }
    }
}
