package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.calibration.VarianceShares;
import dispersal.experiment.Executor.Completion;
import dispersal.experiment.LocalThreads;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.Plan;
import dispersal.experiment.Progress;
import dispersal.experiment.RunSpecification;
import dispersal.experiment.Runner;
import dispersal.experiment.SharedDice;
import dispersal.report.Caption;
import dispersal.storage.ComparisonManifest;
import dispersal.storage.Manifest;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ResultWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out a comparison: runs of all scenarios on the same dice, tables, differences, figures, manifests, headline. */
final class ComparisonStudy {

    private static final double MILLISECONDS_PER_SECOND = 1000;

    private final Console console;
    private final ComparisonRequest request;
    private final ProgressLine line;
    private final Progress progress;
    private final SharedDice dice;
    private final Instant started = Instant.now();

    /**
     * A comparison that has not begun.
     *
     * @param console where to speak
     * @param request what to compare
     * @param quiet   whether to show no progress
     */
    ComparisonStudy(Console console, ComparisonRequest request, boolean quiet) {
        this.console = console;
        this.request = request;
        line = new ProgressLine(console);
        progress = quiet ? Progress.UNNOTICED : line;
        dice = new SharedDice(
                request.members().stream().map(member -> runner(member.study())).toList());
    }

    private static Runner runner(StudyRequest study) {
        return DrawnRuns.of(new ModelRunner(study.loaded().timeline(), study.metrics()), study.loaded(), study.draws());
    }

    /**
     * Runs everything and leaves a result folder with one folder a scenario.
     *
     * @param folder where to; must be empty or not exist
     * @return the exit code
     * @throws ResultFolderException if the folder cannot serve
     * @throws IOException           if the folder cannot be looked at
     */
    int into(Path folder) throws ResultFolderException, IOException {
        ResultWriter writer = ResultWriter.create(folder);
        try {
            return fill(writer);
        } catch (IOException | UncheckedIOException failure) {
            line.clear();
            return UnwrittenResults.tell(console, writer, failure);
        }
    }

    private int fill(ResultWriter writer) throws IOException, ResultFolderException {
        List<ResultWriter> writers = new ArrayList<>();
        for (ComparisonRequest.Member member : request.members()) {
            ResultWriter part = ResultWriter.create(writer.path().resolve(member.folder()));
            member.study().writeInput(part);
            writers.add(part);
        }
        ComparisonKeeper keeper = new ComparisonKeeper(request, dice, writers);
        Completion completion = request.stages()
                .run(
                        (first, last, before) -> {
                            plan(first, last, writer, writers);
                            Duration since = Duration.between(started, Instant.now());
                            return new LocalThreads(request.workers())
                                    .execute(
                                            dice.plan(request.seed(), first, last),
                                            dice,
                                            keeper,
                                            progress.after(before.done(), before.failed(), since));
                        },
                        done -> keeper.satisfies(request.rule().orElseThrow()));
        line.clear();
        if (completion.interrupted()) {
            return stopped(writer, writers, completion);
        }
        if (completion.failed() == completion.total()) {
            closeAll(writers);
            writer.remove();
            throw keeper.keepers().get(0).firstFailure();
        }
        return finish(
                writer, writers, keeper, completion.total() / request.members().size());
    }

    /** Writes down which runs are about to be made. */
    private void plan(int first, int last, ResultWriter writer, List<ResultWriter> writers) {
        Plan plan = dice.plan(request.seed(), first, last);
        Plan alone = new Plan(plan.runs().stream()
                .filter(run -> dice.scenarioOf(run) == 0)
                .map(SharedDice::alone)
                .toList());
        try {
            writer.append(labelled(plan));
            for (int m = 0; m < writers.size(); m++) {
                writers.get(m).append(request.members().get(m).study().table(alone));
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private Table labelled(Plan plan) {
        List<Column> columns = new ArrayList<>(plan.table().columns());
        columns.add(Column.text("scenario"));
        Table table = new Table("plan", columns);
        for (RunSpecification run : plan.runs()) {
            table.add(
                    (long) run.run(),
                    (long) run.replicate(),
                    run.seed(),
                    request.names().get(dice.scenarioOf(run)));
        }
        return table;
    }

    private int finish(ResultWriter writer, List<ResultWriter> writers, ComparisonKeeper keeper, int replicates)
            throws IOException {
        RunRecord record =
                new RunRecord(started, Duration.between(started, Instant.now()).toMillis() / MILLISECONDS_PER_SECOND);
        for (int m = 0; m < writers.size(); m++) {
            ResultKeeper kept = keeper.keepers().get(m);
            kept.writeFailures();
            writers.get(m).append(kept.summary());
            StudyRequest study = request.members().get(m).study().with(replicates);
            Optional<VarianceShares> variance = study.draws().isPresent() ? kept.variance() : Optional.empty();
            if (variance.isPresent()) {
                writers.get(m).append(variance.get().table());
            }
            writers.get(m).complete(record.manifest(writers.get(m), kept, study));
        }
        writer.append(keeper.pairs().table());
        DifferenceVariance variance = new DifferenceVariance(request, keeper.pairs());
        if (variance.table().size() > 0) {
            writer.append(variance.table());
        }
        if (request.figures() && keeper.pairs().table().size() > 0) {
            FigureSet.all()
                    .draw(keeper.tables(), request.base().study().scenario(), caption(replicates), writer.figures());
        }
        writer.complete(manifest(writer, record, replicates));
        new ComparisonText(request, console).tell(keeper.pairs());
        variance.lines(replicates).forEach(console::print);
        console.print("Results are in " + writer.path());
        return keeper.failures() == 0 ? ExitCode.DONE : incomplete(keeper.failures());
    }

    private Caption caption(int replicates) {
        return FigureSet.caption(
                request.names(),
                request.seed(),
                replicates,
                request.agentWeight(),
                Version.current().version());
    }

    private int incomplete(int failures) {
        console.say(failures + " runs failed and their pairs are left out; failures.csv in the folders of their"
                + " scenarios lists them with the commands that repeat them");
        return ExitCode.INCOMPLETE;
    }

    private int stopped(ResultWriter writer, List<ResultWriter> writers, Completion completion) throws IOException {
        closeAll(writers);
        if (completion.done() == 0) {
            writer.remove();
            console.say("stopped; nothing was kept");
            return ExitCode.INTERRUPTED;
        }
        String far = "after " + completion.done() + " of " + completion.total() + " runs";
        String why = "Stopped " + far + ". The tables hold the finished runs; there is no comparison and no manifest.";
        for (ResultWriter part : writers) {
            part.leave(why);
        }
        writer.leave(why);
        console.say("stopped " + far + "; the finished runs are in " + writer.path() + ", marked incomplete by "
                + ResultDirectory.INCOMPLETE);
        return ExitCode.INTERRUPTED;
    }

    private static void closeAll(List<ResultWriter> writers) throws IOException {
        for (ResultWriter part : writers) {
            part.close();
        }
    }

    private ComparisonManifest manifest(ResultWriter writer, RunRecord record, int replicates) {
        return new ComparisonManifest(
                Manifest.FORMAT,
                Version.current().version(),
                Version.current().commit(),
                request.commandLine(),
                request.members().stream()
                        .map(member -> new ComparisonManifest.Member(
                                member.folder(), member.study().reference()))
                        .toList(),
                request.seed(),
                replicates,
                request.stopping(),
                request.agentWeight(),
                record.environment(request.workers()),
                writer.tables());
    }
}
