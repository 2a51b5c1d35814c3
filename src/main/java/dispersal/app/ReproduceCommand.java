package dispersal.app;

import dispersal.experiment.Executor.Completion;
import dispersal.experiment.LocalThreads;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.Plan;
import dispersal.experiment.Progress;
import dispersal.experiment.RunResult;
import dispersal.experiment.RunSpecification;
import dispersal.storage.ComparisonDirectory;
import dispersal.storage.ComparisonManifest;
import dispersal.storage.LoadedScenario;
import dispersal.storage.Manifest;
import dispersal.storage.ParameterDraws;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import dispersal.storage.StudyFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a result folder again from its own input and compares what happened, run by run. Writes nothing. */
@Command(
        name = "reproduce",
        description =
                "Runs a result folder again from its own input and compares the digests. Exit code 0 if all are equal, else 1.",
        footer = {
            "",
            "Examples:",
            "  java -jar target/dispersal.jar reproduce results/tutorial/20260101-120000-1a2b3c4d",
            "  java -jar target/dispersal.jar reproduce results/my-study --run 42"
        })
final class ReproduceCommand implements Callable<Integer> {

    private static final int SHOWN_DIGITS = 12;

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "A result folder, or the folder of a study.")
    private Path folder = Path.of("");

    @Option(
            names = "--run",
            paramLabel = "N",
            description = "Only this run of a study, by its number; of one that failed it shows the error.")
    private Optional<Integer> run = Optional.empty();

    @Mixin
    private WorkerCount workers = new WorkerCount();

    @Option(
            names = {"-q", "--quiet"},
            description = "Shows no progress.")
    private boolean quiet;

    /**
     * The command on a console.
     *
     * @param console where to speak
     */
    ReproduceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call()
            throws InputException, ScenarioException, ResultFolderException, IOException, InterruptedException {
        workers.check();
        if (StudyFolder.is(folder)) {
            return new StudyReproduction(console, StudyFolder.open(folder)).repeat(run, workers.number(), quiet);
        }
        if (run.isPresent()) {
            throw new InputException("--run: " + folder + " is not the folder of a study\n  leave out --run");
        }
        Optional<ComparisonDirectory> comparison = ComparisonDirectory.find(folder);
        if (comparison.isEmpty()) {
            return reproduce(ResultDirectory.open(folder));
        }
        int worst = ExitCode.DONE;
        for (ComparisonManifest.Member member : comparison.get().manifest().compared()) {
            ResultDirectory directory = comparison.get().open(member);
            console.print(member.folder());
            worst = Math.max(worst, reproduce(directory));
        }
        return worst;
    }

    private int reproduce(ResultDirectory directory) throws InputException, ScenarioException, InterruptedException {
        Manifest manifest = directory.manifest();
        LoadedScenario loaded = load(directory);
        sayIfOtherProgram(manifest);
        return compare(manifest, again(manifest, loaded, draws(directory, loaded)));
    }

    private static LoadedScenario load(ResultDirectory directory) throws ScenarioException, InputException {
        Path file = directory.resolvedScenario();
        LoadedScenario loaded = ScenarioFile.load(file, List.of());
        String recorded = directory.manifest().scenario().hash();
        if (!loaded.hash().equals(recorded)) {
            throw new InputException(
                    file + ": is not what was run, its hash is " + loaded.hash() + ", the manifest says " + recorded);
        }
        return loaded;
    }

    private static Optional<ReplicateDraws> draws(ResultDirectory directory, LoadedScenario loaded)
            throws ScenarioException, InputException {
        Optional<Manifest.PosteriorReference> recorded = directory.manifest().posterior();
        if (recorded.isEmpty()) {
            return Optional.empty();
        }
        ParameterDraws draws = ParameterDraws.read(loaded, directory.posterior(), 0);
        if (!draws.digest().equals(recorded.get().kept())) {
            throw new InputException(directory.posterior() + ": is not what was drawn, its digest is " + draws.digest()
                    + ", the manifest says " + recorded.get().kept());
        }
        return Optional.of(new ReplicateDraws(draws, recorded.get().runsPerDraw()));
    }

    private void sayIfOtherProgram(Manifest manifest) {
        Version now = Version.current();
        if (!now.commit().equals(manifest.commit())) {
            console.say("the results were made by " + manifest.version() + " (commit " + manifest.commit()
                    + "), this is " + now.version() + " (commit " + now.commit() + ")");
        }
    }

    private List<RunResult> again(Manifest manifest, LoadedScenario loaded, Optional<ReplicateDraws> draws)
            throws InterruptedException {
        Plan plan = new Plan(manifest.runs().stream()
                .map(run -> new RunSpecification(run.run(), run.replicate(), run.seed()))
                .toList());
        List<RunResult> results = new ArrayList<>();
        ProgressLine line = new ProgressLine(console);
        Completion completion = new LocalThreads(workers.number())
                .execute(
                        plan,
                        DrawnRuns.of(new ModelRunner(loaded.timeline(), List.of()), loaded, draws),
                        results::add,
                        quiet ? Progress.UNNOTICED : line);
        line.clear();
        if (completion.interrupted()) {
            throw new InterruptedException();
        }
        return results;
    }

    private int compare(Manifest manifest, List<RunResult> results) {
        TextTable table = new TextTable(">run", ">seed", "recorded", "now", "verdict");
        int different = 0;
        for (int r = 0; r < results.size(); r++) {
            Manifest.RunEntry recorded = manifest.runs().get(r);
            RunResult now = results.get(r);
            boolean equal = recorded.digest().equals(now.digest());
            different += equal ? 0 : 1;
            table.add(
                    String.valueOf(recorded.run()),
                    String.valueOf(recorded.seed()),
                    shown(recorded.digest()),
                    now.failed() ? now.error() : shown(now.digest()),
                    equal ? "equal" : "different");
        }
        table.lines(Integer.MAX_VALUE).forEach(console::print);
        console.print(
                different == 0
                        ? "All " + results.size() + " runs came out the same."
                        : different + " of " + results.size() + " runs came out different.");
        return different == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static String shown(String digest) {
        return digest.substring(0, Math.min(SHOWN_DIGITS, digest.length()));
    }
}
