package dispersal.app;

import dispersal.analysis.Headline;
import dispersal.analysis.Table;
import dispersal.analysis.calibration.VarianceShares;
import dispersal.experiment.Executor.Completion;
import dispersal.experiment.LocalThreads;
import dispersal.experiment.ModelRunner;
import dispersal.experiment.Plan;
import dispersal.experiment.Progress;
import dispersal.experiment.Runner;
import dispersal.model.Event;
import dispersal.model.Listener;
import dispersal.report.Caption;
import dispersal.scenario.Horizon;
import dispersal.storage.ResultDirectory;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ResultWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Carries out what a user asked to be run: runs, tables, figures, manifest, headline. */
final class Study {

    private static final double MILLISECONDS_PER_SECOND = 1000;

    private final Console console;
    private final StudyRequest request;
    private final Findings findings;
    private final ProgressLine line;
    private final boolean quiet;
    private final Instant started = Instant.now();

    /**
     * A study that has not begun.
     *
     * @param console where to speak
     * @param request what to run
     * @param quiet   whether to show no progress
     */
    Study(Console console, StudyRequest request, boolean quiet) {
        this(console, request, Findings.NONE, quiet);
    }

    /**
     * A study that has not begun.
     *
     * @param console  where to speak
     * @param request  what to run
     * @param findings what is to be found out from the runs
     * @param quiet    whether to show no progress
     */
    Study(Console console, StudyRequest request, Findings findings, boolean quiet) {
        this.console = console;
        this.request = request;
        this.findings = findings;
        line = new ProgressLine(console);
        this.quiet = quiet;
    }

    /**
     * Runs everything and leaves a result folder.
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
        Plan plan = Plan.replicates(request.extent().seed(), request.extent().replicates());
        request.writeInput(writer);
        writer.append(request.table(plan));
        ResultKeeper keeper = new ResultKeeper(writer, request, findings);
        Completion completion = new LocalThreads(Math.min(request.extent().workers(), plan.size()))
                .execute(plan, runner(plan), keeper, quiet ? Progress.UNNOTICED : line);
        line.clear();
        double seconds = Duration.between(started, Instant.now()).toMillis() / MILLISECONDS_PER_SECOND;
        if (completion.interrupted()) {
            return stopped(writer, completion);
        }
        if (completion.failed() == completion.total()) {
            writer.remove();
            throw keeper.firstFailure();
        }
        return finish(writer, keeper, seconds);
    }

    /** A single run is long enough to be told by its date. */
    private Runner runner(Plan plan) {
        Horizon horizon = request.scenario().horizon();
        Listener date = event -> {
            if (event instanceof Event.DayBegan day) {
                line.hear(horizon.dateOf((int) day.time()), day.time() / horizon.days());
            }
        };
        boolean dated = plan.size() == 1 && !quiet;
        ModelRunner plain =
                new ModelRunner(request.loaded().timeline(), request.metrics(), dated ? List.of(date) : List.of());
        return DrawnRuns.of(plain, request.loaded(), request.draws());
    }

    private int finish(ResultWriter writer, ResultKeeper keeper, double seconds)
            throws IOException, ResultFolderException {
        keeper.writeFailures();
        Table summary = keeper.summary();
        writer.append(summary);
        Optional<VarianceShares> variance = request.draws().isPresent() ? keeper.variance() : Optional.empty();
        if (variance.isPresent()) {
            writer.append(variance.get().table());
        }
        List<Table> found = findings.tables();
        for (Table table : found) {
            writer.append(table);
        }
        if (request.figures()) {
            List<Table> drawn =
                    Stream.concat(keeper.tables().stream(), found.stream()).toList();
            FigureSet.all().draw(drawn, request.scenario(), caption(keeper), writer.figures());
        }
        ResultDirectory directory = writer.complete(new RunRecord(started, seconds).manifest(writer, keeper, request));
        print(directory, Headline.of(summary), variance);
        return keeper.failures() == 0 ? ExitCode.DONE : incomplete(keeper);
    }

    private void print(ResultDirectory directory, Headline headline, Optional<VarianceShares> variance) {
        StudyRequest.Extent extent = request.extent();
        int weight = request.scenario().population().agentWeight();
        console.print(request.scenario().title());
        console.print("scenario " + request.scenario().name() + ", "
                + (extent.replicates() == 1 ? "1 run, seed " : extent.replicates() + " runs, seeds from ")
                + extent.seed()
                + ", one agent stands for " + (weight == 1 ? "1 person" : weight + " persons"));
        request.draws().ifPresent(draws -> draws.lines(extent.replicates()).forEach(console::print));
        console.print("");
        List<String> lines = findings.lines();
        if (lines.isEmpty() && !headline.rows().isEmpty()) {
            lines = HeadlineText.lines(headline);
        }
        if (!lines.isEmpty()) {
            lines.forEach(console::print);
            console.print("");
        }
        request.draws()
                .filter(draws -> extent.replicates() > 1)
                .ifPresent(draws ->
                        new VarianceText(draws, "persons").lines(variance).forEach(console::print));
        console.print("Results are in " + directory.path());
    }

    private int incomplete(ResultKeeper keeper) {
        console.say(keeper.failures() + " of " + request.extent().replicates()
                + " runs failed; failures.csv lists them with the commands that repeat them");
        return ExitCode.INCOMPLETE;
    }

    private int stopped(ResultWriter writer, Completion completion) throws IOException {
        if (completion.done() == 0 || completion.total() == 1) {
            writer.remove();
            console.say("stopped; nothing was kept");
        } else {
            writer.leave("Stopped after " + completion.done() + " of " + completion.total()
                    + " runs. The tables hold the finished runs; there is no summary, no figure and no manifest.");
            console.say("stopped after " + completion.done() + " of " + completion.total()
                    + " runs; the finished runs are in " + writer.path() + ", marked incomplete by "
                    + ResultDirectory.INCOMPLETE);
        }
        return ExitCode.INTERRUPTED;
    }

    private Caption caption(ResultKeeper keeper) {
        return FigureSet.caption(
                request.scenario(), keeper.runs(), Version.current().version());
    }
}
