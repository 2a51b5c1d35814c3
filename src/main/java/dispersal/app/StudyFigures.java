package dispersal.app;

import dispersal.analysis.Response;
import dispersal.analysis.Table;
import dispersal.report.Caption;
import dispersal.storage.Manifest;
import dispersal.storage.StudyFolder;
import dispersal.storage.StudyManifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The figures of a study, drawn from the tables in its folder. */
final class StudyFigures {

    /** A response to more factors than this cannot be drawn, and need not be read. */
    private static final int MOST_FACTORS_DRAWN = 2;

    /** Tables kept of each run hold all points together, which figures of one scenario would take for replicates. */
    private static final Set<String> OF_STUDIES = Set.of("sensitivity", "convergence", Response.NAME);

    private final StudyFolder folder;
    private final PlannedStudy planned;

    /**
     * Figures to be drawn.
     *
     * @param folder  the folder of the study, with its tables in their places
     * @param planned its runs
     */
    StudyFigures(StudyFolder folder, PlannedStudy planned) {
        this.folder = folder;
        this.planned = planned;
    }

    /**
     * Draws all figures that fit.
     *
     * @param figures  the figures wanted
     * @param manifest what the folder says, or will say, about itself
     * @return the files
     * @throws IOException if a table cannot be read or a file not be written
     */
    List<Path> draw(FigureSet figures, StudyManifest manifest) throws IOException {
        return manifest.runs().done() == 0
                ? List.of()
                : figures.draw(tables(figures, manifest), planned.scenario(), caption(manifest), folder.figures());
    }

    /**
     * Draws figures that were asked for one by one.
     *
     * @param figures  the figures
     * @param manifest what the folder says about itself
     * @return the files
     * @throws InputException if one of them cannot be drawn
     * @throws IOException    if a table cannot be read or a file not be written
     */
    List<Path> drawEach(FigureSet figures, StudyManifest manifest) throws InputException, IOException {
        if (manifest.runs().done() == 0) {
            throw new InputException(folder.path() + ": no run of the study succeeded, there is nothing to draw");
        }
        return figures.drawEach(tables(figures, manifest), planned.scenario(), caption(manifest), folder.figures());
    }

    private List<Table> tables(FigureSet figures, StudyManifest manifest) throws IOException {
        List<Table> tables = new ArrayList<>();
        for (Manifest.TableEntry entry : manifest.tables()) {
            if (OF_STUDIES.contains(entry.name()) && figures.tables().contains(entry.name())) {
                // without rows, figures can still say that the study has too many factors for them
                boolean read = !entry.name().equals(Response.NAME) || drawable();
                tables.add(read ? folder.table(entry) : new Table(entry.name(), entry.columns()));
            }
        }
        return tables;
    }

    private boolean drawable() {
        return planned.description().factors().size() <= MOST_FACTORS_DRAWN;
    }

    private Caption caption(StudyManifest manifest) {
        StudyManifest.Question question = manifest.study();
        int replicates = planned.plan().stretches().stream()
                .mapToInt(stretch -> stretch.firstReplicate() + stretch.replicates() - 1)
                .max()
                .orElseThrow();
        String design = question.design().replace('_', ' ');
        return new Caption(
                        question.scenario(),
                        replicates,
                        question.firstSeed(),
                        question.firstSeed() + replicates - 1,
                        question.agentWeight(),
                        manifest.version())
                .of(new Caption.DesignedRuns(
                        question.name(),
                        design + " design",
                        planned.points(),
                        manifest.runs().done()));
    }
}
