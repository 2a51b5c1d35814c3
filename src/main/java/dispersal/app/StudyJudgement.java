package dispersal.app;

import dispersal.analysis.PointMeans;
import dispersal.analysis.sensitivity.SensitivityMethod;
import dispersal.analysis.sensitivity.SensitivityMethods;
import dispersal.analysis.sensitivity.SensitivityTables;
import dispersal.storage.DraftTables;
import dispersal.storage.LoadedStudy;
import dispersal.storage.Manifest;
import dispersal.storage.ResultFolderException;
import dispersal.storage.ScenarioException;
import dispersal.storage.Share;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyLock;
import dispersal.storage.StudyManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Judges the factors of a study that has been run, once more or by another method. No run is repeated. */
final class StudyJudgement {

    private final Console console;
    private final Path path;
    private final boolean figures;

    /**
     * A judgement to come.
     *
     * @param console where to speak
     * @param path    the folder of the study
     * @param figures whether its figures are drawn as well
     */
    StudyJudgement(Console console, Path path, boolean figures) {
        this.console = console;
        this.path = path;
        this.figures = figures;
    }

    /**
     * Judges, and puts the tables and figures of the judgement in the place of those there were.
     *
     * @param names names of methods; none for the one that fits best
     * @return the exit code
     * @throws InputException        if there is no such method, or it does not fit the design
     * @throws ScenarioException     if the files of the study were changed
     * @throws ResultFolderException if the study is not finished, or somebody works at it
     * @throws IOException           if something cannot be read or written
     */
    int by(List<String> names) throws InputException, ScenarioException, ResultFolderException, IOException {
        StudyFolder folder = StudyFolder.open(path);
        if (!folder.finished()) {
            console.say(path + ": the study is incomplete, and factors are judged by complete blocks of runs");
            console.say(StudyWords.goingOn(path));
            return ExitCode.INCOMPLETE;
        }
        LoadedStudy study = folder.study();
        PlannedStudy planned = new PlannedStudy(study.description(), study.base(), folder.stretches());
        StudyFindings findings = new StudyFindings(planned, methods(planned, names));
        PointMeans means = findings.means();
        folder.read(means, study.description().outcomes());
        SensitivityTables found = findings.tables(means);
        try (StudyLock lock = StudyLock.take(path, Share.WHOLE, () -> {})) {
            lock.exclusively(() -> replace(folder, planned, found));
        }
        int runs = folder.manifest().runs().planned();
        RunsNeeded needed = RunsNeeded.of(planned, runs);
        new SensitivityText(found.sensitivity(), needed).lines().forEach(console::print);
        console.print(
                figures ? "Tables and figures are in " + path : "Tables are in " + path + "; no figure was drawn");
        return ExitCode.DONE;
    }

    private static List<SensitivityMethod> methods(PlannedStudy planned, List<String> names) throws InputException {
        List<SensitivityMethod> fitting = StudyFindings.fitting(planned);
        if (fitting.isEmpty()) {
            throw new InputException("the study varies nothing, so there are no factors to judge");
        }
        if (names.isEmpty()) {
            return fitting.subList(0, 1);
        }
        List<SensitivityMethod> methods = new ArrayList<>();
        for (String name : names) {
            methods.add(method(planned, fitting, name));
        }
        return methods;
    }

    private static SensitivityMethod method(PlannedStudy planned, List<SensitivityMethod> fitting, String name)
            throws InputException {
        SensitivityMethod method;
        try {
            method = SensitivityMethods.named(name);
        } catch (IllegalArgumentException unknown) {
            throw new InputException("--method: " + Failures.text(unknown));
        }
        String kind = planned.description().design().kind().word();
        if (!method.fits(planned.description().design().kind())) {
            throw new InputException(
                    "--method: " + name + " needs another design than " + kind + "; for this one there are "
                            + fitting.stream().map(SensitivityMethod::name).collect(Collectors.joining(", ")));
        }
        return method;
    }

    private void replace(StudyFolder folder, PlannedStudy planned, SensitivityTables found)
            throws IOException, ResultFolderException {
        StudyManifest before = folder.manifest();
        try (DraftTables drafts = folder.drafts()) {
            drafts.append(found.sensitivity());
            drafts.append(found.convergence());
            List<Manifest.TableEntry> tables = new ArrayList<>(before.tables());
            List<String> replaced =
                    drafts.tables().stream().map(Manifest.TableEntry::name).toList();
            tables.removeIf(entry -> replaced.contains(entry.name()));
            tables.addAll(drafts.tables());
            StudyManifest after = before.with(tables);
            folder.publish(drafts);
            if (figures) {
                new StudyFigures(folder, planned).draw(FigureSet.all(), after);
            }
            folder.finish(after);
        }
    }
}
