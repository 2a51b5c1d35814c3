package dispersal.submodel;

import java.io.Serializable;

/**
 * Plots as customers of the services that look for them (Spec 6.5; Kaplan 2010, 2012): plots begin at a rate alpha, lead to an
 * attack at a rate mu each unless found, are found by the officers who are free, and found plots bind an officer until they are
 * interdicted. {@code dX/dt = alpha - mu X - delta (f - Y) X}; {@code dY/dt = delta (f - Y) X - rho Y}, X plots unknown, Y plots
 * under watch.
 */
public record TerrorQueue(
        @Parameter(meaning = "plots begun", unit = "1/day", min = 1e-9, max = 100, symbol = "alpha")
        double plotsPerDay,

        @Parameter(
                meaning = "rate at which an unknown plot leads to an attack",
                unit = "1/day",
                min = 1e-9,
                max = 1,
                symbol = "mu")
        double attackPerDay,

        @Parameter(
                meaning = "rate at which one free team finds one plot",
                unit = "1/(team day)",
                min = 0,
                max = 1,
                symbol = "delta")
        double detectionPerDay,

        @Parameter(
                meaning = "rate at which a plot under watch is interdicted",
                unit = "1/day",
                min = 1e-9,
                max = 1,
                symbol = "rho")
        double interdictionPerDay,

        @Parameter(meaning = "teams", unit = "teams", min = 0, max = 1e5, symbol = "f")
        double teams)
        implements Serializable {

    /**
     * Plots under watch in the long run, by the fluid approximation.
     *
     * @return Y, the smaller root of {@code delta rho Y^2 - (delta alpha + delta rho f + mu rho) Y + delta f alpha = 0}
     */
    public double watched() {
        double square = detectionPerDay * interdictionPerDay;
        double linear = detectionPerDay * plotsPerDay + square * teams + attackPerDay * interdictionPerDay;
        double constant = detectionPerDay * teams * plotsPerDay;
        // the other form of the root, which does not divide by 0 when nothing is ever found
        return 2 * constant / (linear + Math.sqrt(linear * linear - 2 * 2 * square * constant));
    }

    /**
     * Unknown plots in the long run, by the fluid approximation.
     *
     * @return X = (alpha - rho Y) / mu
     */
    public double unknown() {
        return (plotsPerDay - interdictionPerDay * watched()) / attackPerDay;
    }

    /**
     * Share of plots that are interdicted in the long run, by the fluid approximation.
     *
     * @return rho Y / alpha, in [0, 1]
     */
    public double interdictedShare() {
        return interdictionPerDay * watched() / plotsPerDay;
    }

    /**
     * Rate at which free teams find plots.
     *
     * @param unknown plots unknown X
     * @param watched plots under watch Y
     * @return delta (f - Y) X, or 0 if no team is free [1/day]
     */
    public double findings(double unknown, double watched) {
        return detectionPerDay * Math.max(0, teams - watched) * unknown;
    }
}
