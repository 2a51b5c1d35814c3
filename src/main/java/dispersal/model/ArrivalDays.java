package dispersal.model;

import dispersal.scenario.ArrivalYear;
import dispersal.scenario.Horizon;
import dispersal.scenario.Population;
import java.time.LocalDate;
import java.util.List;

/**
 * When those who came before day 0 had come: calendar years by share, evenly over each year. Of a year in which day 0 falls only
 * the part before it counts; later years count nothing.
 */
final class ArrivalDays {

    private final double[] firstDay;
    private final double[] days;
    private final double[] cumulated;

    /**
     * The distribution of arrival days.
     *
     * @throws IllegalArgumentException if no year with a share above 0 begins before day 0
     */
    ArrivalDays(Population population, Horizon horizon) {
        List<ArrivalYear> years = population.arrivals();
        firstDay = new double[years.size()];
        days = new double[years.size()];
        cumulated = new double[years.size()];
        double sum = 0;
        for (int y = 0; y < years.size(); y++) {
            LocalDate newYear = LocalDate.of(Integer.parseInt(years.get(y).year()), 1, 1);
            firstDay[y] = horizon.dayOf(newYear);
            days[y] = Math.max(0, Math.min(0, horizon.dayOf(newYear.plusYears(1))) - firstDay[y]);
            sum += days[y] > 0 ? years.get(y).share() : 0;
            cumulated[y] = sum;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException(
                    "population.arrivals needs a year with a share above 0 that begins before " + horizon.start()
                            + ", found " + years);
        }
    }

    /**
     * Arrival day of a person.
     *
     * @param draw uniform draw in (0, 1)
     * @return days since day 0, negative
     */
    double at(double draw) {
        double target = draw * cumulated[cumulated.length - 1];
        int year = 0;
        while (cumulated[year] < target) {
            year++;
        }
        double before = year == 0 ? 0 : cumulated[year - 1];
        return firstDay[year] + days[year] * (target - before) / (cumulated[year] - before);
    }
}
