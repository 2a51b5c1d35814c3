package dispersal.app;

import dispersal.analysis.validation.PatternBook;
import dispersal.observation.Metrics;
import dispersal.storage.LoadedScenario;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs a scenario and scores it against published patterns, fit and hold-out apart. */
@Command(
        name = "validate",
        description = "Runs a scenario and scores it against published patterns, fit and hold-out apart.",
        sortOptions = false,
        footer = {
            "",
            "How patterns are scored:",
            "  Error: distance of the mean of the runs from the published value, over the square root of the sum of",
            "  the squares of the pattern's tolerance, of the spread between runs (times 1 + 1/n) and of a tenth of",
            "  the value. Where only an interval or a bound is published, the distance is that to its nearer end, 0",
            "  inside. Score: 1 - error/3, at least 0. Verdict: inside the published ends, near (error up to 3), or",
            "  outside. Patterns that are held back have no part in the score of those that may be fitted.",
            "",
            "Examples:",
            "  java -jar target/dispersal.jar validate baseline",
            "  java -jar target/dispersal.jar validate baseline --set population.agent_weight=10 --replicates 10"
        })
final class ValidateCommand implements Callable<Integer> {

    private static final Path RESULTS = Path.of("results");
    private static final Set<String> ALWAYS = Set.of("fates", "cohorts");

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Mixin
    private ScenarioChoice choice = new ScenarioChoice();

    @Mixin
    private PatternChoice patterns = new PatternChoice();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the first replicate; the next has the next seed. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            defaultValue = "20",
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

    @Option(names = "--no-figures", description = "Writes no figures; 'plot' can draw them later.")
    private boolean noFigures;

    @Option(
            names = "--describe",
            description = "Prints the patterns and measures as a page of Markdown and runs nothing.")
    private boolean describe;

    @Option(
            names = {"-q", "--quiet"},
            description = "Shows no progress.")
    private boolean quiet;

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    ValidateCommand(Console console) {
        this.console = console;
        posterior = new PosteriorChoice(console);
    }

    @Override
    public Integer call() throws InputException, ScenarioException, ResultFolderException, IOException {
        if (replicates < 1) {
            throw new InputException("--replicates: found " + replicates + ", expected 1 or more");
        }
        workers.check();
        posterior.check();
        LoadedScenario loaded = choice.load();
        PatternBook book = patterns.book(loaded.scenario(), choice.file());
        if (describe) {
            new PatternPage(book.patterns()).lines().forEach(console::print);
            return ExitCode.DONE;
        }
        Optional<ReplicateDraws> draws = posterior.draws(loaded, replicates, 1);
        posterior.checkUse(draws.isPresent());
        String name = loaded.scenario().name();
        Path folder =
                out.orElseGet(() -> ResultDirectory.defaultPath(RESULTS, name, LocalDateTime.now(), loaded.hash()));
        StudyRequest request = new StudyRequest(
                loaded,
                choice.file(),
                choice.overrides(),
                draws,
                metrics(book),
                new StudyRequest.Extent(seed, replicates, workers.number()),
                !noFigures,
                CommandText.of(spec));
        return new Study(console, request, new ValidationFindings(book, loaded.scenario()), quiet).into(folder);
    }

    /** Only what is needed, in the usual order. */
    private static List<String> metrics(PatternBook book) {
        Set<String> needed = new HashSet<>(book.metrics());
        needed.addAll(ALWAYS);
        return Metrics.names().stream().filter(needed::contains).toList();
    }
}
