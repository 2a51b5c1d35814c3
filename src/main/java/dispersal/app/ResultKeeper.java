package dispersal.app;

import dispersal.analysis.Summary;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.calibration.VarianceShares;
import dispersal.experiment.CollectedTables;
import dispersal.experiment.RunConsumer;
import dispersal.experiment.RunResult;
import dispersal.storage.Manifest;
import dispersal.storage.ResultWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the results of a study down run by run, and keeps what is needed at its end. */
final class ResultKeeper implements RunConsumer {

    private final ResultWriter writer;
    private final StudyRequest request;
    private final Findings findings;
    private final Summary summary = new Summary();
    private final CollectedTables collected = new CollectedTables();
    private final List<Manifest.RunEntry> runs = new ArrayList<>();
    private final List<RunResult> failures = new ArrayList<>();

    /**
     * A keeper without results.
     *
     * @param writer  the result folder
     * @param request what is being run
     */
    ResultKeeper(ResultWriter writer, StudyRequest request) {
        this(writer, request, Findings.NONE);
    }

    /**
     * A keeper without results.
     *
     * @param writer   the result folder
     * @param request  what is being run
     * @param findings what is to be found out
     */
    ResultKeeper(ResultWriter writer, StudyRequest request, Findings findings) {
        this.writer = writer;
        this.request = request;
        this.findings = findings;
    }

    @Override
    public void accept(RunResult result) {
        if (result.failed()) {
            failures.add(result);
            return;
        }
        for (Table table : result.tables()) {
            append(table);
        }
        summary.add(result.tables(), request.group(result.specification().replicate()));
        findings.take(result.tables());
        if (request.figures()) {
            collected.accept(result);
        }
        runs.add(new Manifest.RunEntry(
                result.specification().run(),
                result.specification().replicate(),
                result.specification().seed(),
                result.digest()));
    }

    private void append(Table table) {
        try {
            writer.append(table);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Writes table {@code failures}, if a run failed. */
    void writeFailures() throws IOException {
        if (failures.isEmpty()) {
            return;
        }
        Table table = new Table(
                "failures",
                List.of(
                        Column.integer("run", ""),
                        Column.integer("seed", ""),
                        Column.text("error"),
                        Column.text("command")));
        for (RunResult failure : failures) {
            long seed = failure.specification().seed();
            table.add(
                    (long) failure.specification().run(),
                    seed,
                    failure.error(),
                    request.repeating(failure.specification()));
        }
        writer.append(table);
    }

    /** Number of runs that failed. */
    int failures() {
        return failures.size();
    }

    /** The failure of the first run that failed, to be reported as a failure of the program. */
    IllegalStateException firstFailure() {
        RunResult first = failures.get(0);
        return new IllegalStateException(
                "run with seed " + first.specification().seed() + ": " + first.error(),
                first.failure().orElseThrow());
    }

    /** The runs that were done. */
    List<Manifest.RunEntry> runs() {
        return List.copyOf(runs);
    }

    /** What the runs say together. */
    Table summary() {
        return summary.table();
    }

    /** How much of the spread between the runs comes from the parameters; nothing where that cannot be told. */
    Optional<VarianceShares> variance() {
        return VarianceShares.of(summary.values(), summary.draws());
    }

    /** The tables of all runs, if figures are wanted. */
    List<Table> tables() {
        return collected.tables();
    }
}
