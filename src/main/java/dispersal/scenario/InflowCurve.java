package dispersal.scenario;

import java.util.List;

/**
 * New arrivals over time (Spec 2.4): linear between the dates at which a rate is given, constant outside.
 *
 * @param horizon turns dates into days
 * @param knots   rates by ascending date, at least one
 */
record InflowCurve(Horizon horizon, List<InflowKnot> knots) {

    private static final double DAYS_PER_MONTH = 30.4375;

    /**
     * Expected arrivals over a span.
     *
     * @param from first moment [days]
     * @param to   last moment [days], not before {@code from}
     * @return integral of the rate [persons]
     */
    double persons(double from, double to) {
        double sum = 0;
        double left = from;
        for (InflowKnot knot : knots) {
            double day = horizon.dayOf(knot.date());
            if (day > left && day < to) {
                sum += (rate(left) + rate(day)) / 2 * (day - left);
                left = day;
            }
        }
        return sum + (rate(left) + rate(to)) / 2 * (to - left);
    }

    /** Rate at a moment [persons/day]. */
    private double rate(double day) {
        InflowKnot before = knots.get(0);
        for (InflowKnot knot : knots) {
            if (horizon.dayOf(knot.date()) > day) {
                double start = horizon.dayOf(before.date());
                double span = horizon.dayOf(knot.date()) - start;
                double share = span == 0 ? 0 : Math.max(0, day - start) / span;
                double rise = knot.personsPerMonth() - before.personsPerMonth();
                return (before.personsPerMonth() + share * rise) / DAYS_PER_MONTH;
            }
            before = knot;
        }
        return before.personsPerMonth() / DAYS_PER_MONTH;
    }
}
