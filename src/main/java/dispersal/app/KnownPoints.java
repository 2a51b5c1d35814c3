package dispersal.app;

import dispersal.analysis.PointRule;
import dispersal.analysis.Response;
import dispersal.experiment.Blocks;
import dispersal.storage.PartFault;
import dispersal.storage.SpoiledParts;
import dispersal.storage.StudyAssembly;
import dispersal.storage.StudyFolder;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;

/** Decides between two blocks of a study at which points its outcomes are known well enough. */
final class KnownPoints {

    private final StudyFolder folder;
    private final PlannedStudy planned;
    private final PointRule rule;
    private final SpoiledParts spoiled = new SpoiledParts();

    /**
     * A judge of points.
     *
     * @param folder     the folder of the study
     * @param planned    its runs
     */
    KnownPoints(StudyFolder folder, PlannedStudy planned) {
        this.folder = folder;
        this.planned = planned;
        rule = new PointRule(
                planned.description().outcomes(),
                planned.description().replication().halfWidth().orElse(0),
                planned.negligiblePersons());
    }

    /**
     * The points of a block that are known well enough.
     *
     * @param blocks the study after a block
     * @return the points, from 0; nothing if a part turned out to be spoiled, which has been set aside then
     * @throws IOException if a part cannot be read
     */
    Optional<BitSet> of(Blocks blocks) throws IOException {
        return judge(blocks, true);
    }

    /**
     * The points of a block that are known well enough; changes nothing.
     *
     * @param blocks the study after a block
     * @return the points, from 0; nothing if a part turned out to be spoiled
     * @throws IOException if a part cannot be read
     */
    Optional<BitSet> look(Blocks blocks) throws IOException {
        return judge(blocks, false);
    }

    private Optional<BitSet> judge(Blocks blocks, boolean setAside) throws IOException {
        BitSet known = new BitSet();
        BitSet points = blocks.points();
        for (int point = points.nextSetBit(0); point >= 0; point = points.nextSetBit(point + 1)) {
            try {
                Response response = StudyAssembly.response(folder, rule.outcomes(), planned.ofPoint(point + 1));
                if (rule.satisfied(response)) {
                    known.set(point);
                }
            } catch (PartFault fault) {
                spoiled.add(fault);
                if (setAside) {
                    folder.parts().setAside(fault);
                }
            }
        }
        return spoiled.count() == 0 ? Optional.of(known) : Optional.empty();
    }

    /** Parts that turned out to be spoiled. */
    SpoiledParts spoiled() {
        return spoiled;
    }
}
