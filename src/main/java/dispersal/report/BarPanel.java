package dispersal.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Factors of one outcome with bars, ready to be drawn.
 *
 * @param heading what the panel shows
 * @param unit    what the axis counts
 * @param rows    one a factor, the most important first, at least one
 * @param floor   what chance alone gives, if that is known
 * @param note    what a reader must know about the panel
 */
record BarPanel(String heading, String unit, List<Row> rows, Optional<Floor> floor, String note) {

    /** Factors shown in a panel at most. */
    static final int MOST_ROWS = 15;

    // An interval that is far wider than all estimates would leave them no room.
    private static final double LONGEST_WHISKER = 3;

    BarPanel {
        rows = List.copyOf(rows);
    }

    /**
     * A factor with its bars, one above the other.
     *
     * @param label name and grade
     * @param bars  one or two indices
     */
    record Row(FactorLabel label, List<StudyIndices.Index> bars) {

        Row {
            bars = List.copyOf(bars);
        }
    }

    /**
     * What chance alone gives.
     *
     * @param from lower end
     * @param to   upper end
     */
    record Floor(double from, double to) {

        /** As far on both sides of 0 as the 95 % interval of an index of the dummy reaches on either. */
        static Floor around(StudyIndices.Index dummy) {
            double reach = Math.max(Math.abs(dummy.least()), Math.abs(dummy.greatest()));
            return new Floor(-reach, reach);
        }
    }

    private DoubleStream values() {
        return rows.stream().flatMap(row -> row.bars().stream()).mapToDouble(StudyIndices.Index::value);
    }

    private double reach() {
        double floorEnd = floor.map(ends -> Math.max(-ends.from(), ends.to())).orElse(0.0);
        return LONGEST_WHISKER
                * Math.max(floorEnd, values().map(Math::abs).max().orElse(0));
    }

    /** Where the axis begins, at most 0. */
    double least() {
        double whiskers = rows.stream()
                .flatMap(row -> row.bars().stream())
                .mapToDouble(StudyIndices.Index::least)
                .min()
                .orElse(0);
        double floorEnd = floor.map(Floor::from).orElse(0.0);
        return Math.min(Math.min(0, floorEnd), Math.max(whiskers, -reach()));
    }

    /** Where the axis ends, above where it begins. */
    double greatest() {
        double whiskers = rows.stream()
                .flatMap(row -> row.bars().stream())
                .mapToDouble(StudyIndices.Index::greatest)
                .max()
                .orElse(0);
        double floorEnd = floor.map(Floor::to).orElse(0.0);
        double end = Math.max(Math.max(0, floorEnd), Math.min(whiskers, reach()));
        return end > least() ? end : least() + 1;
    }

    /** How many factors are left out, in words; nothing if none are. */
    static String leftOut(int factors) {
        int left = factors - MOST_ROWS;
        return left <= 0 ? "" : Theme.counted(left, "smaller factor") + " not shown";
    }

    /** Remarks as one note. */
    static String note(String... remarks) {
        return Arrays.stream(remarks).filter(remark -> !remark.isEmpty()).collect(Collectors.joining("; "));
    }
}
