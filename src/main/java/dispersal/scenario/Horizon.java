package dispersal.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The span of calendar that a run covers, and the only place where dates become days. Day 0 is {@code start}, the last day
 * simulated is {@code end}: 2016-01-01 to 2019-12-31 has 1,461 days. A census counts people as its date begins.
 *
 * @param start       first day of the run
 * @param end         last day of the run
 * @param censusDates dates on which everybody is counted by origin and fate, ascending, inside the span
 */
public record Horizon(LocalDate start, LocalDate end, List<LocalDate> censusDates) implements Serializable {

    /** Checks the order of the dates. */
    public Horizon {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("end must be after start " + start + ", found " + end);
        }
        LocalDate earlier = null;
        for (LocalDate census : censusDates) {
            if (census.isBefore(start) || census.isAfter(end)) {
                throw new IllegalArgumentException(
                        "census_dates must lie between start " + start + " and end " + end + ", found " + census);
            }
            if (earlier != null && !census.isAfter(earlier)) {
                throw new IllegalArgumentException("census_dates must ascend, found " + census + " after " + earlier);
            }
            earlier = census;
        }
        censusDates = List.copyOf(censusDates);
    }

    /** Length of the run [days], first and last day included. */
    public int days() {
        return dayOf(end) + 1;
    }

    /**
     * Day number of a date.
     *
     * @param date any date
     * @return whole days since the start, negative before it
     */
    public int dayOf(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
    }

    /**
     * Date on which a day begins.
     *
     * @param day days since the start
     * @return the date
     */
    public LocalDate dateOf(int day) {
        return start.plusDays(day);
    }
}
