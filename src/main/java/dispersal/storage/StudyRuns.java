package dispersal.storage;

import dispersal.analysis.Table.Column;
import java.util.BitSet;
import java.util.List;

/** The runs of a study as its tables need them; worked out when asked for, so that many runs need no more memory than few. */
public interface StudyRuns {

    /** Numbers of the runs that belong to the study: those planned, without those its stopping rule did not ask for. */
    BitSet wanted();

    /**
     * A run.
     *
     * @param number its number, from 1
     * @return the run
     */
    PlannedRun run(int number);

    /** Number of points of the design. */
    int points();

    /**
     * The runs of a point that belong to the study.
     *
     * @param point number of the point, from 1
     * @return their numbers by replicate
     */
    int[] ofPoint(int point);

    /** A column for each factor. */
    List<Column> factors();

    /**
     * The values of the factors at a point.
     *
     * @param point number of the point, from 1
     * @return a value for each factor
     */
    Object[] values(int point);
}
