package dispersal.app;

import dispersal.analysis.Outcomes;
import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.design.StudyDescription;
import dispersal.experiment.RunConsumer;
import dispersal.experiment.RunOutcome;
import dispersal.experiment.RunResult;
import dispersal.experiment.RunSpecification;
import dispersal.experiment.Runner;
import dispersal.storage.PartStore;
import dispersal.storage.PlannedRun;
import dispersal.storage.TypedCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down what each run of a study yields, on the thread that worked it out, and hands on its digest only, so that results do
 * not pile up in memory.
 */
final class PartKeeper implements Runner, RunConsumer {

    private static final int LABELS = 3;

    private final Runner runner;
    private final PlannedStudy planned;
    private final PartStore parts;
    private final Path folder;

    /**
     * A keeper.
     *
     * @param runner  what works the runs out
     * @param planned the runs of the study
     * @param parts   where what they yield is kept
     * @param folder  folder of the study
     */
    PartKeeper(Runner runner, PlannedStudy planned, PartStore parts, Path folder) {
        this.runner = runner;
        this.planned = planned;
        this.parts = parts;
        this.folder = folder;
    }

    @Override
    public RunOutcome run(RunSpecification specification) {
        RunOutcome outcome = runner.run(specification);
        // a run that was given up has been recorded as failed, and must not come back as done
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("the run was given up");
        }
        PlannedRun run = planned.run(specification.run());
        try {
            parts.write(run, outcome.digest(), kept(planned.description(), run, outcome.tables()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new RunOutcome(List.of(), outcome.digest());
    }

    /**
     * What is kept of a run.
     *
     * @param description the study
     * @param run         the run
     * @param tables      what it yields
     * @return its outcomes, then the tables that the study keeps
     */
    static List<Table> kept(StudyDescription description, PlannedRun run, List<Table> tables) {
        List<Table> kept = new ArrayList<>();
        kept.add(labelled(run, Outcomes.of(description.outcomes(), tables)));
        tables.stream()
                .filter(table -> description.metrics().contains(table.name()))
                .forEach(kept::add);
        return kept;
    }

    private static Table labelled(PlannedRun run, Table outcomes) {
        Table table = new RunSpecification(run.run(), run.replicate(), run.seed()).label(outcomes);
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(LABELS, Column.integer("point", ""));
        Table labelled = new Table(table.name(), columns);
        for (Object[] row : table.rows()) {
            List<Object> cells = new ArrayList<>(List.of(row));
            cells.add(LABELS, (long) run.point());
            labelled.add(cells.toArray());
        }
        return labelled;
    }

    /** Keeps the record of a run that failed; a study whose results cannot be written down ends here. */
    @Override
    public void accept(RunResult result) {
        if (!result.failed()) {
            return;
        }
        if (result.failure().orElseThrow() instanceof UncheckedIOException unwritten) {
            throw unwritten;
        }
        int run = result.specification().run();
        try {
            parts.writeFailure(planned.run(run), result.error(), repeating(folder, run));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /**
     * The command that repeats a run of a study.
     *
     * @param folder folder of the study
     * @param run    number of the run
     * @return a command line
     */
    static String repeating(Path folder, int run) {
        return TypedCommand.of("reproduce", folder.toString(), "--run", String.valueOf(run));
    }
}
