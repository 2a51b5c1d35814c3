package dispersal.app;

import dispersal.analysis.Table;
import dispersal.report.Caption;
import dispersal.storage.Manifest;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figures of a calibration, drawn from the tables in its folder. */
final class CalibrationFigures {

    private final StudyFolder folder;
    private final CalibrationModel model;
    private final StudyManifest manifest;

    /**
     * Figures to be drawn.
     *
     * @param folder   the folder, with its tables in their places
     * @param model    what was calibrated
     * @param manifest what the folder says, or will say, about itself
     */
    CalibrationFigures(StudyFolder folder, CalibrationModel model, StudyManifest manifest) {
        this.folder = folder;
        this.model = model;
        this.manifest = manifest;
    }

    /** Draws all figures that fit. */
    List<Path> draw(FigureSet figures) throws IOException {
        return figures.draw(tables(figures), model.study().base().scenario(), caption(), folder.figures());
    }

    /** Draws figures that were asked for one by one. */
    List<Path> drawEach(FigureSet figures) throws InputException, IOException {
        return figures.drawEach(tables(figures), model.study().base().scenario(), caption(), folder.figures());
    }

    private List<Table> tables(FigureSet figures) throws IOException {
        List<Table> tables = new ArrayList<>();
        for (Manifest.TableEntry entry : manifest.tables()) {
            if (figures.tables().contains(entry.name())) {
                tables.add(folder.table(entry));
            }
        }
        return tables;
    }

    private Caption caption() {
        StudyManifest.Question question = manifest.study();
        return new Caption(
                        question.scenario(),
                        1,
                        question.firstSeed(),
                        question.firstSeed(),
                        question.agentWeight(),
                        manifest.version())
                .of(new Caption.DesignedRuns(
                        question.name(),
                        "calibration",
                        manifest.runs().planned(),
                        manifest.runs().done()));
    }
}
