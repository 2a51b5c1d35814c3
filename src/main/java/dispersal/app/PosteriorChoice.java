package dispersal.app;

import dispersal.storage.LoadedScenario;
import dispersal.storage.ParameterDraws;
import dispersal.storage.ScenarioException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether parameters vary from run to run beside chance, and after which table. */
final class PosteriorChoice {

    private static final String NONE = "none";

    private final Console console;

    @Option(
            names = "--posterior",
            paramLabel = "FILE",
            description = "Draws of parameters, one row a draw: runs differ by them as well as by chance. Default: the"
                    + " table that the scenario names, with 2 or more replicates; 'none' for chance alone.")
    private Optional<String> posterior = Optional.empty();

    @Option(
            names = "--seeds-per-draw",
            paramLabel = "N",
            description =
                    "Runs that share a draw, 2 or more to tell chance from parameters. Default: 2, for 'validate' 1.")
    private Optional<Integer> seedsPerDraw = Optional.empty();

    /**
     * The choice on a console.
     *
     * @param console where to say that nothing is drawn
     */
    PosteriorChoice(Console console) {
        this.console = console;
    }

    /**
     * Checks the options by themselves.
     *
     * @throws InputException if they make no sense
     */
    void check() throws InputException {
        if (seedsPerDraw.orElse(1) < 1) {
            throw new InputException("--seeds-per-draw: found " + seedsPerDraw.orElseThrow() + ", expected 1 or more");
        }
    }

    /**
     * Checks that nobody arranges draws where there are none.
     *
     * @param drawn whether parameters are drawn
     * @throws InputException if draws are arranged and none are made
     */
    void checkUse(boolean drawn) throws InputException {
        if (seedsPerDraw.isPresent() && !drawn) {
            throw new InputException("--seeds-per-draw: no parameters are drawn here\n"
                    + "  name a table of draws with --posterior, or leave out --seeds-per-draw");
        }
    }

    /**
     * The draws for a scenario.
     *
     * @param loaded     the scenario
     * @param replicates how many replicates there will be at most
     * @param usual      runs that share a draw unless the user says otherwise
     * @return the draws; empty where chance alone makes runs differ
     * @throws InputException    if an option makes no sense
     * @throws ScenarioException if the table is wrong; with all that is wrong
     */
    Optional<ReplicateDraws> draws(LoadedScenario loaded, int replicates, int usual)
            throws InputException, ScenarioException {
        Optional<Path> file = file(loaded, replicates);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        int together = seedsPerDraw.orElse(usual);
        int most = (replicates - 1) / together + 1;
        return Optional.of(new ReplicateDraws(ParameterDraws.read(loaded, file.get(), most), together))
                .filter(this::moves);
    }

    /** Whether draws change anything; where all parameters are set otherwise, that is said. */
    private boolean moves(ReplicateDraws found) {
        boolean moves = !found.draws().columns().isEmpty();
        if (!moves) {
            console.say("no parameter of " + found.draws().file() + " is drawn");
            found.kept().forEach(console::say);
        }
        return moves;
    }

    private Optional<Path> file(LoadedScenario loaded, int replicates) throws InputException {
        if (posterior.isEmpty()) {
            return replicates > 1 ? loaded.posterior() : Optional.empty();
        }
        if (posterior.get().equals(NONE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(posterior.get()));
        } catch (InvalidPathException exception) {
            throw new InputException(
                    "--posterior: " + posterior.get() + " is not a name of a file: " + exception.getReason());
        }
    }
}
