package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One part of the theatre (Spec 3.1). Zones of the caliphate decline and fall; the zone of the rival pole belongs to an
 * al-Qaeda-linked group throughout and has no decline, no fall and no area.
 *
 * @param id           kebab-case name used in paths and tables
 * @param name         name for readers
 * @param rivalPole    whether the zone belongs to the al-Qaeda-linked group
 * @param forward      whether origins with a forward shift are over-represented there on day 0
 * @param declineStart date of 90 % control
 * @param declineEnd   date of 10 % control
 * @param fall         date on which the zone falls
 * @param custodian    id of who takes prisoners there
 * @param lastStand    whether fighters there have nowhere left to retreat to
 * @param evacuationTo id of the zone to which a negotiated evacuation leads
 * @param controlKnots dated shares that replace the logistic, possibly none
 */
public record Zone(
        String id,
        String name,
        boolean rivalPole,
        boolean forward,
        Optional<LocalDate> declineStart,
        Optional<LocalDate> declineEnd,
        Optional<LocalDate> fall,

        @Parameter(
                meaning = "share of the caliphate's area at the outset",
                unit = "share",
                min = 0,
                max = 1,
                datable = false)
        double areaShare,

        @Parameter(
                meaning = "share of the foreign fighters there on day 0",
                unit = "share",
                min = 0,
                max = 1,
                datable = false)
        double fighterShare,

        @Parameter(
                meaning = "how completely the zone can be encircled",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "enc_z")
        double encirclement,

        @Parameter(
                meaning = "probability that the force leaves by negotiated evacuation when the zone falls",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "pi_ev")
        double evacuationProbability,

        Optional<String> evacuationTo,
        String custodian,
        boolean lastStand,
        List<ControlKnot> controlKnots)
        implements Serializable {

    /** Checks that a zone of the caliphate has its dates in order. */
    public Zone {
        controlKnots = List.copyOf(controlKnots);
        if (!rivalPole && (declineStart.isEmpty() || declineEnd.isEmpty() || fall.isEmpty())) {
            throw new IllegalArgumentException("a zone of the caliphate needs decline_start, decline_end and fall");
        }
        if (!rivalPole && !declineEnd.orElseThrow().isAfter(declineStart.orElseThrow())) {
            throw new IllegalArgumentException("decline_end must be after decline_start");
        }
        if (evacuationProbability > 0 && evacuationTo.isEmpty()) {
            throw new IllegalArgumentException("evacuation_probability above 0 needs evacuation_to");
        }
    }

    private Object writeReplace() {
        return new SavedRecord(this);
    }
}
