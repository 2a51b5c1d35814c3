package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;
import java.util.Optional;

/**
 * Who holds prisoners, and how people leave custody other than by death (Spec 6.3). All ways out are hazards of each prisoner on
 * each day: 0.004 a day means that half have gone that way after about half a year.
 *
 * @param id        kebab-case name used in paths and tables
 * @param name      name for readers
 * @param home      whether the custodian is the traveller's own state, so that capture means arrival at home
 * @param camps     whether women who surrender or are captured go to a camp rather than to prison
 * @param node      id of the zone in which the prisoners are held, where those who escape go to ground; needed where people can
 *                  escape
 */
public record Custodian(
        String id,
        String name,
        boolean home,
        boolean camps,
        Optional<String> node,

        @Parameter(
                meaning = "treatment that those who think of surrendering expect",
                unit = "-",
                min = -1,
                max = 1,
                symbol = "treat_kappa")
        double treatment,

        @Parameter(meaning = "rate of deportation to the prisoner's home state", unit = "1/day", min = 0, max = 1000)
        double deportationPerDay,

        @Parameter(
                meaning = "rate at which home states take prisoners back, for a state of ordinary willingness",
                unit = "1/day",
                min = 0,
                max = 1000,
                symbol = "h_rep")
        double repatriationPerDay,

        @Parameter(meaning = "rate of release or transfer to a third country", unit = "1/day", min = 0, max = 1000)
        double releasePerDay,

        @Parameter(meaning = "rate of single escapes", unit = "1/day", min = 0, max = 1000, symbol = "h_esc")
        double escapePerDay)
        implements Serializable {

    private Object writeReplace() {
        return new SavedRecord(this);
    }
}
