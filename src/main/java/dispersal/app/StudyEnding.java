package dispersal.app;

import dispersal.analysis.PointMeans;
import dispersal.analysis.Table;
import dispersal.analysis.design.StudyDescription;
import dispersal.analysis.sensitivity.SensitivityMethod;
import dispersal.analysis.sensitivity.SensitivityTables;
import dispersal.storage.DraftTables;
import dispersal.storage.LoadedStudy;
import dispersal.storage.Manifest;
import dispersal.storage.PartStore;
import dispersal.storage.ResultFolderException;
import dispersal.storage.SpoiledParts;
import dispersal.storage.StudyAssembly;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyLock;
import dispersal.storage.StudyManifest;
import dispersal.storage.TypedCommand;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is done when all runs of a study have ended: its tables are put together, the manifest is written, the ending is told. */
final class StudyEnding {

    private static final double MILLISECONDS_PER_SECOND = 1000;

    private final Console console;
    private final StudyFolder folder;
    private final LoadedStudy study;
    private final PlannedStudy planned;
    private final Command command;
    private final Instant started = Instant.now();
    private SpoiledParts spoiled = new SpoiledParts();
    private int exitCode = ExitCode.DONE;

    /**
     * An ending to come.
     *
     * @param console     where to speak
     * @param folder      the folder of the study
     * @param study       the study
     * @param planned     its runs
     * @param command     how it was worked at
     */
    StudyEnding(Console console, StudyFolder folder, LoadedStudy study, PlannedStudy planned, Command command) {
        this.console = console;
        this.folder = folder;
        this.study = study;
        this.planned = planned;
        this.command = command;
    }

    /**
     * A command that works at a study.
     *
     * @param line        the command as typed
     * @param options     how to work
     * @param sensitivity whether it asks which factors matter, whatever the design
     */
    record Command(String line, WorkOptions options, boolean sensitivity) {

        /** Methods by which factors are judged, most fitting first; those the design is made for, or at least one if asked. */
        List<SensitivityMethod> methods(PlannedStudy planned) {
            List<SensitivityMethod> methods =
                    sensitivity ? StudyFindings.fitting(planned) : StudyFindings.madeFor(planned);
            return methods.stream().limit(1).toList();
        }
    }

    /**
     * Ends the study, unless another process has just done so, or parts turn out to be {@link #spoiled()}.
     *
     * @param lock the lock on the share
     * @return the exit code
     * @throws IOException           if something cannot be read or written
     * @throws ResultFolderException if the folder cannot serve
     */
    int end(StudyLock lock) throws IOException, ResultFolderException {
        lock.exclusively(() -> {
            if (!command.options().share().whole() && folder.finished()) {
                console.say("another share has put the tables together; they are in " + folder.path());
            } else {
                exitCode = assemble();
            }
        });
        return exitCode;
    }

    /** Parts that could not be used at the last attempt; they have been set aside, and the study has not ended. */
    SpoiledParts spoiled() {
        return spoiled;
    }

    private int assemble() throws IOException {
        StudyFindings findings = new StudyFindings(planned, command.methods(planned));
        Optional<PointMeans> means = findings.none() ? Optional.empty() : Optional.of(findings.means());
        StudyAssembly assembly =
                new StudyAssembly(folder, planned, planned.description().outcomes(), means);
        try (DraftTables tables = assembly.tables()) {
            spoiled = assembly.spoiled();
            if (spoiled.count() > 0) {
                folder.reopen();
                return ExitCode.INCOMPLETE;
            }
            StudyManifest.Runs runs = assembly.ended();
            Optional<Table> sensitivity = Optional.empty();
            if (means.isPresent()) {
                sensitivity = Optional.of(judge(findings.tables(means.get()), tables));
            }
            StudyManifest manifest = manifest(runs, tables);
            folder.publish(tables);
            withdrawUnlessAmong(
                    tables, List.of(PartStore.FAILURES, SensitivityTables.SENSITIVITY, SensitivityTables.CONVERGENCE));
            if (command.options().figures()) {
                new StudyFigures(folder, planned).draw(FigureSet.all(), manifest);
            }
            folder.finish(manifest);
            if (command.sensitivity()) {
                RunsNeeded needed = RunsNeeded.of(planned, runs.planned());
                sensitivity.ifPresent(
                        table -> new SensitivityText(table, needed).lines().forEach(console::print));
            }
            return tell(assembly, runs);
        }
    }

    /** Tables that an earlier ending left, before the study was extended, would no longer be true. */
    private void withdrawUnlessAmong(DraftTables tables, List<String> names) throws IOException {
        List<String> present =
                tables.tables().stream().map(Manifest.TableEntry::name).toList();
        for (String name : names) {
            if (!present.contains(name)) {
                folder.withdraw(name);
            }
        }
    }

    private static Table judge(SensitivityTables found, DraftTables tables) throws IOException {
        tables.append(found.sensitivity());
        tables.append(found.convergence());
        return found.sensitivity();
    }

    private StudyManifest manifest(StudyManifest.Runs runs, DraftTables tables) throws IOException {
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
                description.design().kind().word(),
                description.factors().stream().map(factor -> factor.name()).toList(),
                description.outcomes().stream().map(outcome -> outcome.text()).toList());
        double seconds = Duration.between(started, Instant.now()).toMillis() / MILLISECONDS_PER_SECOND;
        return new StudyManifest(
                Manifest.FORMAT,
                Version.current().version(),
                Version.current().commit(),
                command.line(),
                StudyManifest.Beginning.of(folder.record()),
                question,
                new RunRecord(started, seconds).environment(command.options().workers()),
                folder.stretches(),
                runs,
                tables.tables());
    }

    private int tell(StudyAssembly assembly, StudyManifest.Runs runs) {
        console.print(study.description().title());
        int fewest = assembly.precision().fewest();
        int most = assembly.precision().most();
        console.print("study " + study.description().name() + ", " + StudyWords.runs(runs.done()) + " at "
                + (planned.points() == 1 ? "1 point" : planned.points() + " points") + ", "
                + (fewest == most ? most + "" : fewest + " to " + most) + (most == 1 ? " replicate" : " replicates")
                + " of each");
        assembly.precision().lines().forEach(console::print);
        console.print("Results are in " + folder.path());
        if (runs.failed() == 0) {
            return ExitCode.DONE;
        }
        console.say(runs.failed() + " of " + StudyWords.runs(runs.planned())
                + " failed; failures.csv lists them with the commands that repeat them");
        console.say("  to try them again: "
                + TypedCommand.of("resume", folder.path().toString(), "--retry-failed"));
        return ExitCode.INCOMPLETE;
    }
}
