package dispersal.submodel;

import java.io.Serializable;

/**
 * How two forces wear each other down when everybody can aim at everybody (Spec 3.1; Lanchester 1916): {@code dR/dt = -a B},
 * {@code dB/dt = -b R}. {@code a B^2 - b R^2} never changes, so that numbers count by their square. Theatre zones follow recorded
 * control, not this law; it is the yardstick for an endogenous fall.
 */
public record LanchesterSquare(
        @Parameter(
                meaning = "losses one blue soldier inflicts on red",
                unit = "persons/(person day)",
                min = 1e-12,
                max = 100,
                symbol = "a")
        double redLossPerBlue,

        @Parameter(
                meaning = "losses one red soldier inflicts on blue",
                unit = "persons/(person day)",
                min = 1e-12,
                max = 100,
                symbol = "b")
        double blueLossPerRed)
        implements Serializable {

    /**
     * What decides the fight.
     *
     * @param red  strength R [persons]
     * @param blue strength B [persons]
     * @return {@code a B^2 - b R^2}: above 0 if blue wins
     */
    public double advantageOfBlue(double red, double blue) {
        return redLossPerBlue * blue * blue - blueLossPerRed * red * red;
    }

    /**
     * Red after a while, as long as nobody is beaten.
     *
     * @param red  strength R at the outset [persons]
     * @param blue strength B at the outset [persons]
     * @param days time passed [days]
     * @return {@code R cosh(k t) - sqrt(a / b) B sinh(k t)}, {@code k = sqrt(a b)}
     */
    public double redAfter(double red, double blue, double days) {
        double phase = pace() * days;
        return red * Math.cosh(phase) - Math.sqrt(redLossPerBlue / blueLossPerRed) * blue * Math.sinh(phase);
    }

    /**
     * Blue after a while, as long as nobody is beaten.
     *
     * @param red  strength R at the outset [persons]
     * @param blue strength B at the outset [persons]
     * @param days time passed [days]
     * @return {@code B cosh(k t) - sqrt(b / a) R sinh(k t)}
     */
    public double blueAfter(double red, double blue, double days) {
        return new LanchesterSquare(blueLossPerRed, redLossPerBlue).redAfter(blue, red, days);
    }

    /**
     * When red is beaten.
     *
     * @param red  strength R at the outset [persons]
     * @param blue strength B at the outset [persons]
     * @return time [days]; positive infinity if red is never beaten
     */
    public double daysUntilRedIsBeaten(double red, double blue) {
        if (advantageOfBlue(red, blue) <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double ratio = red / (Math.sqrt(redLossPerBlue / blueLossPerRed) * blue);
        return Math.log((1 + ratio) / (1 - ratio)) / 2 / pace();
    }

    private double pace() {
        return Math.sqrt(redLossPerBlue * blueLossPerRed);
    }
}
