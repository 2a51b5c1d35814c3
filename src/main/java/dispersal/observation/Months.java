package dispersal.observation;

import dispersal.scenario.Horizon;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Counts by calendar month: the months of a horizon in order, each with one row of counts. */
final class Months implements Serializable {

    private static final long serialVersionUID = 1;

    private final Horizon horizon;
    private final int width;
    private final List<YearMonth> months = new ArrayList<>();
    private final List<long[]> counts = new ArrayList<>();

    /**
     * The first month, with counts of 0.
     *
     * @param horizon span of calendar
     * @param width   number of counts a month
     */
    Months(Horizon horizon, int width) {
        this.horizon = horizon;
        this.width = width;
        begin(YearMonth.from(horizon.start()));
    }

    /** Opens a new month if the day that begins is the first of one and still belongs to the horizon. */
    void begin(double day) {
        YearMonth month = YearMonth.from(horizon.dateOf((int) day));
        if (day < horizon.days() && !month.equals(months.get(months.size() - 1))) {
            begin(month);
        }
    }

    private void begin(YearMonth month) {
        months.add(month);
        counts.add(new long[width]);
    }

    /** Counts of the present month, to be added to. */
    long[] present() {
        return counts.get(counts.size() - 1);
    }

    /** Number of months so far. */
    int size() {
        return months.size();
    }

    /** A month as tables write it, for example 2016-01. */
    String name(int month) {
        return months.get(month).toString();
    }

    /** Counts of a month. */
    long[] counts(int month) {
        return counts.get(month);
    }
}
