package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.validation.Pattern;
import dispersal.experiment.RunConsumer;
import dispersal.experiment.RunOutcome;
import dispersal.experiment.RunResult;
import dispersal.experiment.RunSpecification;
import dispersal.experiment.Runner;
import dispersal.storage.PartFault;
import dispersal.storage.PartStore;
import dispersal.storage.StudyFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The runs of one step of a calibration with what each of them says, on disk from the moment it ends. */
final class CalibrationRuns implements Runner, RunConsumer {

    /** Name of the table of which each run has a part. */
    static final String NAME = "calibration-runs";

    private static final int LABELS = 2;

    private final CalibrationModel model;
    private final StudyFolder folder;
    private final PartStore parts;
    private final Map<Integer, CalibrationTask> tasks = new HashMap<>();

    /**
     * The runs of a step.
     *
     * @param model  what works them out
     * @param folder folder of the study
     * @param tasks  the runs
     */
    CalibrationRuns(CalibrationModel model, StudyFolder folder, List<CalibrationTask> tasks) {
        this.model = model;
        this.folder = folder;
        parts = folder.parts();
        tasks.forEach(task -> this.tasks.put(task.number(), task));
    }

    /** Columns of a part: number and seed, values of the parameters that are moved, values of the patterns. */
    static List<Column> columns(CalibrationModel model) {
        List<Column> columns = new ArrayList<>(List.of(Column.integer("run", ""), Column.integer("seed", "")));
        model.paths().forEach(path -> columns.add(Column.decimal(path, "unit of the parameter")));
        for (Pattern pattern : model.patterns()) {
            columns.add(Column.decimal(pattern.id(), "unit of the pattern"));
        }
        return columns;
    }

    @Override
    public RunOutcome run(RunSpecification specification) {
        CalibrationTask task = task(specification.run());
        CalibrationModel.Answer answer = model.run(task);
        // a run that was given up has been recorded as failed, and must not come back as done
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("the run was given up");
        }
        List<Object> cells = new ArrayList<>(List.of((long) task.number(), task.seed()));
        model.paths().forEach(path -> cells.add(task.values().getOrDefault(path, Double.NaN)));
        Arrays.stream(answer.values()).forEach(cells::add);
        try {
            parts.write(task.planned(), answer.digest(), List.of(new Table(NAME, columns(model)).add(cells.toArray())));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new RunOutcome(List.of(), answer.digest());
    }

    private CalibrationTask task(int number) {
        CalibrationTask task = tasks.get(number);
        if (task == null) {
            throw new IllegalArgumentException("run " + number + " was not asked for");
        }
        return task;
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
        CalibrationTask task = task(result.specification().run());
        try {
            parts.writeFailure(task.planned(), result.error(), PartKeeper.repeating(folder.path(), task.number()));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Another version of the program may ask for other runs under the same numbers. */
    private void refuseOtherParameters(CalibrationTask task, Table found) throws PartFault {
        List<String> paths = model.paths();
        for (int p = 0; p < paths.size(); p++) {
            double asked = task.values().getOrDefault(paths.get(p), Double.NaN);
            if (Double.compare(asked + 0.0, (Double) found.rows().get(0)[LABELS + p] + 0.0) != 0) {
                throw new PartFault(NAME, task.number(), "is of a run with another value of " + paths.get(p));
            }
        }
    }

    /**
     * What a run said.
     *
     * @param task the run, which has ended
     * @return one value a pattern; all not-a-number for a run that failed
     * @throws PartFault   if what was kept of it cannot be used
     * @throws IOException if the file system fails
     */
    double[] said(CalibrationTask task) throws PartFault, IOException {
        double[] values = new double[model.patterns().size()];
        Arrays.fill(values, Double.NaN);
        if (!parts.isDone(task.number())) {
            parts.failure(task.planned());
            return values;
        }
        Table table = parts.table(NAME, columns(model), parts.entry(task.planned()));
        refuseOtherParameters(task, table);
        int first = LABELS + model.paths().size();
        for (int j = 0; j < values.length; j++) {
            values[j] = (Double) table.rows().get(0)[first + j];
        }
        return values;
    }
}
