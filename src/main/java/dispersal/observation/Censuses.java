package dispersal.observation;

import dispersal.scenario.Horizon;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts taken on certain days of a run.
 *
 * @param days   days on which a count is due, ascending
 * @param counts the counts taken so far, one a day, in the same order
 */
record Censuses(List<Integer> days, List<long[]> counts) implements Serializable {

    static final int WEEK = 7;

    /** Counts on the census dates of a horizon. */
    static Censuses onDates(Horizon horizon) {
        return new Censuses(horizon.censusDates().stream().map(horizon::dayOf).toList(), new ArrayList<>());
    }

    /** Counts every week from the start, on the last day and on the day after it. */
    static Censuses weekly(Horizon horizon) {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day <= horizon.days(); day++) {
            if (day % WEEK == 0 || day >= horizon.days() - 1) {
                days.add(day);
            }
        }
        return new Censuses(List.copyOf(days), new ArrayList<>());
    }

    /** Counts as the first day of each month begins, on the census dates, at the start, and on the day after the last. */
    static Censuses monthly(Horizon horizon) {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day <= horizon.days(); day++) {
            LocalDate date = horizon.dateOf(day);
            if (day == 0
                    || day == horizon.days()
                    || date.getDayOfMonth() == 1
                    || horizon.censusDates().contains(date)) {
                days.add(day);
            }
        }
        return new Censuses(List.copyOf(days), new ArrayList<>());
    }

    /** Whether a count is due as a day begins. */
    boolean due(double day) {
        return counts.size() < days.size() && days.get(counts.size()) == day;
    }

    /** Keeps a copy of the present counts for the day that is due. */
    void take(long[] present) {
        counts.add(present.clone());
    }
}
