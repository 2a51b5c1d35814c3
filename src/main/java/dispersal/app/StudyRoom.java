package dispersal.app;

import dispersal.analysis.Response;
import dispersal.analysis.Table;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Outcome;
import dispersal.analysis.design.StudyDescription;
import dispersal.analysis.sensitivity.Convergence;
import dispersal.storage.PartStore;
import java.io.IOException;

/**
 * Room on the disk for a study, with the tables that are put together at its end.
 *
 * @param perRun room for what a run leaves and for its rows in the tables of runs [B]
 * @param ending room for the tables of points and of factors, and for the figures [B]
 */
record StudyRoom(long perRun, long ending) {

    /** Number of the run, replicate, seed, point. */
    private static final long LABELS = 20;

    private static final long DIGEST = 65;
    private static final long NUMBER = 19;
    private static final long WORDS = 40;
    private static final long OTHER_FILES = 100_000;
    /** Nearly all of it is the drawings in SVG. */
    private static final long FIGURES_OF_JUDGED_OUTCOME = 300_000;

    private static final long FIGURES_OF_OUTCOME = 50_000;
    private static final int LOOKED_AT = 16;

    /**
     * The room that a study needs.
     *
     * @param planned its runs
     * @param probe   what a run leaves
     * @param judged  whether its factors are judged at the end
     * @return the room
     * @throws IOException never in practice, as nothing leaves the memory
     */
    static StudyRoom of(PlannedStudy planned, StudyProbe probe, boolean judged) throws IOException {
        long factors = factors(planned);
        long shown = planned.factors().size() <= Response.MOST_FACTORS ? factors : 0;
        long points = 0;
        for (Outcome outcome : planned.description().outcomes()) {
            points += shown + outcome.text().length() + LABELS / 2 + 4 * NUMBER;
        }
        long figures = OTHER_FILES
                + planned.description().outcomes().size() * (judged ? FIGURES_OF_JUDGED_OUTCOME : FIGURES_OF_OUTCOME);
        long indices = judged ? indices(planned.description()) : 0;
        return new StudyRoom(
                probe.bytes() + LABELS + factors + LABELS + DIGEST, points * planned.points() + indices + figures);
    }

    /** The values of all factors at a point, as text, in the mean over some points. */
    private static long factors(PlannedStudy planned) throws IOException {
        Table empty = new Table("plan", planned.factors());
        Table some = new Table("plan", planned.factors());
        int looked = Math.min(LOOKED_AT, planned.points());
        for (int i = 0; i < looked && !planned.factors().isEmpty(); i++) {
            some.add(planned.values(1 + (int) ((long) i * planned.points() / looked)));
        }
        return some.size() == 0 ? 0 : (PartStore.plainBytes(some) - PartStore.plainBytes(empty)) / some.size();
    }

    /** Tables sensitivity and convergence. */
    private static long indices(StudyDescription study) {
        Kind kind = study.design().kind();
        int steps = kind == Kind.ONE_AT_A_TIME
                ? 0
                : Convergence.sizes(study.design().size()).size();
        long factors = 0;
        for (Factor factor : study.factors()) {
            factors += factor.name().length();
        }
        int count = study.factors().size();
        long pairs = study.design().secondOrder() && kind == Kind.SALTELLI ? (long) count * (count - 1) / 2 : 0;
        long rows = 3L * (count + 1) + pairs;
        long name = count == 0 ? 0 : factors / count;
        long bytes = 0;
        for (Outcome outcome : study.outcomes()) {
            bytes += rows * (name + outcome.text().length() + WORDS + 3 * NUMBER);
        }
        return bytes * (1 + steps);
    }

    /**
     * Room for some of the runs and for the tables at the end.
     *
     * @param runs how many runs
     * @return the room [B]
     */
    long bytes(long runs) {
        return runs * perRun + ending;
    }
}
