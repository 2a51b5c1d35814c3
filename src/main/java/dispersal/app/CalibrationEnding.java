package dispersal.app;

import dispersal.analysis.Table;
import dispersal.analysis.design.StudyDescription;
import dispersal.analysis.validation.Pattern;
import dispersal.storage.CalibrationManifest;
import dispersal.storage.DraftTables;
import dispersal.storage.LoadedStudy;
import dispersal.storage.Manifest;
import dispersal.storage.PartStore;
import dispersal.storage.ResultFolderException;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyLock;
import dispersal.storage.StudyManifest;
import dispersal.storage.TypedCommand;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** What is done when all runs of a calibration have ended: tables, manifest, and what is said of them. */
final class CalibrationEnding {

    private static final double MILLISECONDS_PER_SECOND = 1000;

    private final Console console;
    private final StudyFolder folder;
    private final CalibrationModel model;
    private final WorkOptions options;
    private final String commandLine;
    private final Instant started = Instant.now();

    /**
     * An ending to come.
     *
     * @param console     where to speak
     * @param folder      the folder of the study
     * @param model       what is calibrated
     * @param options     how it is worked at
     * @param commandLine the command as typed
     */
    CalibrationEnding(
            Console console, StudyFolder folder, CalibrationModel model, WorkOptions options, String commandLine) {
        this.console = console;
        this.folder = folder;
        this.model = model;
        this.options = options;
        this.commandLine = commandLine;
    }

    /**
     * Ends the calibration.
     *
     * @param lock the lock on the study
     * @param said what its runs say
     * @return the exit code
     * @throws IOException           if something cannot be read or written
     * @throws ResultFolderException if the folder cannot serve
     */
    int end(StudyLock lock, CalibrationWork.Said said) throws IOException, ResultFolderException {
        CalibrationFindings findings = new CalibrationFindings(model, said);
        lock.exclusively(() -> write(findings));
        int failed = folder.parts().failed().cardinality();
        new CalibrationText(model, findings).lines().forEach(console::print);
        console.print("Results are in " + folder.path());
        if (failed == 0) {
            return ExitCode.DONE;
        }
        console.say(failed + " of " + StudyWords.runs(model.request().plan().runs())
                + " failed; they count as infinitely far from what was published");
        console.say("  to try them again: "
                + TypedCommand.of("resume", folder.path().toString(), "--retry-failed"));
        return ExitCode.INCOMPLETE;
    }

    private void write(CalibrationFindings findings) throws IOException {
        try (DraftTables tables = folder.drafts()) {
            for (Table table : findings.tables()) {
                tables.append(table);
            }
            StudyManifest manifest = manifest(tables);
            folder.publish(tables);
            if (options.figures()) {
                new CalibrationFigures(folder, model, manifest).draw(FigureSet.all());
            }
            folder.finish(CalibrationManifest.of(manifest, findings.table(CalibrationFindings.POSTERIOR)));
        }
    }

    private StudyManifest manifest(DraftTables tables) throws IOException {
        LoadedStudy study = model.study();
        StudyDescription description = study.description();
        StudyManifest.Question question = new StudyManifest.Question(
                description.name(),
                description.title(),
                study.hash(),
                folder.record().file(),
                study.base().scenario().name(),
                study.base().hash(),
                study.base().scenario().population().agentWeight(),
                description.seed(),
                "calibration",
                model.paths(),
                model.patterns().stream().map(Pattern::id).toList());
        double seconds = Duration.between(started, Instant.now()).toMillis() / MILLISECONDS_PER_SECOND;
        return new StudyManifest(
                Manifest.FORMAT,
                Version.current().version(),
                Version.current().commit(),
                commandLine,
                StudyManifest.Beginning.of(folder.record()),
                question,
                new RunRecord(started, seconds).environment(options.workers()),
                folder.stretches(),
                runs(folder.parts()),
                tables.tables());
    }

    private StudyManifest.Runs runs(PartStore parts) throws IOException {
        return new StudyManifest.Runs(
                model.request().plan().runs(),
                parts.done().cardinality(),
                parts.failed().cardinality(),
                "");
    }
}
