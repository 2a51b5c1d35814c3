package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;

/**
 * A state (or residual group of states) that people came from: how many, who, what had become of them before day 0, what it
 * means to them to go back, and what the state does about those who do.
 *
 * @param id       ISO 3166 alpha-3 code; residual groups use codes from the range reserved for users, XAA to XZZ
 * @param name     name for readers
 * @param region   region used for closeness to affiliates and for summaries
 * @param language language group used for ties
 * @param homeNode place of the route network at which the journey home ends
 */
public record OriginState(
        String id,
        String name,
        String region,
        String language,
        String homeNode,

        @Parameter(
                meaning = "persons who ever left for Syria and Iraq, minors included",
                unit = "persons",
                min = 0,
                max = 1e6,
                datable = false)
        double travelled,

        @Parameter(meaning = "women among the adults", unit = "share", min = 0, max = 1, datable = false)
        double womenShare,

        @Parameter(meaning = "minors among all who left", unit = "share", min = 0, max = 1, datable = false)
        double minorsShare,

        @Parameter(
                meaning = "adults with family in the theatre",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "f_fam",
                datable = false)
        double familyShare,

        @Parameter(meaning = "adults back home before day 0", unit = "share", min = 0, max = 1, datable = false)
        double returnedBefore,

        @Parameter(meaning = "adults killed before day 0", unit = "share", min = 0, max = 1, datable = false)
        double killedBefore,

        @Parameter(meaning = "adults detained before day 0", unit = "share", min = 0, max = 1, datable = false)
        double detainedBefore,

        @Parameter(
                meaning = "adults with the al-Qaeda-linked group on day 0",
                unit = "share",
                min = 0,
                max = 1,
                datable = false)
        double switchedBefore,

        @Parameter(
                meaning = "how much likelier its people are in a forward zone on day 0 than others",
                unit = "-",
                min = 0,
                max = 10,
                datable = false)
        double forwardShift,

        @Parameter(meaning = "pull of home", unit = "-", min = -10, max = 10, symbol = "pull_o")
        double pull,

        @Parameter(meaning = "expected sanction on return", unit = "-", min = 0, max = 10, symbol = "sev_o")
        double severity,

        @Parameter(
                meaning = "probability that ordinary controls notice an arriving returnee",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "p_arr")
        double arrivalDetection,

        @Parameter(meaning = "known returnees taken into custody", unit = "share", min = 0, max = 1, symbol = "pi_pros")
        double prosecutionShare,

        @Parameter(
                meaning = "known returnees sent to rehabilitation, of those not taken into custody",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "pi_reh")
        double rehabilitationShare,

        @Parameter(
                meaning = "returnees that can be monitored at a time",
                unit = "persons",
                min = 0,
                max = 1e6,
                symbol = "c_o")
        double monitoringCapacity,

        @Parameter(
                meaning = "willingness to take its people back from foreign custody, relative to an ordinary state",
                unit = "-",
                min = 0,
                max = 1000)
        double repatriationWill,

        @Parameter(
                meaning = "adults with a second citizenship, who alone can lose this one",
                unit = "share",
                min = 0,
                max = 1,
                datable = false)
        double dualNationalShare,

        @Parameter(
                meaning = "rate at which those eligible lose citizenship while abroad",
                unit = "1/day",
                min = 0,
                max = 1000,
                symbol = "h_rev")
        double revocationPerDay,

        @Parameter(
                meaning = "persons who become willing to leave for the theatre, at full propaganda",
                unit = "persons/day",
                min = 0,
                max = 1e5,
                symbol = "m_o")
        double willingPerDay,

        @Parameter(
                meaning = "attempts to leave for the theatre that are blocked",
                unit = "share",
                min = 0,
                max = 1,
                symbol = "p_blk")
        double blockedShare)
        implements Serializable {

    /** Checks that the shares of what happened before day 0 leave a share of at least 0 in the theatre, and that minors have parents. */
    public OriginState {
        double before = returnedBefore + killedBefore + detainedBefore + switchedBefore;
        if (before > 1) {
            throw new IllegalArgumentException(
                    "returned_before + killed_before + detained_before + switched_before must not exceed 1, found "
                            + before);
        }
        if (minorsShare > 0 && familyShare == 0) {
            throw new IllegalArgumentException(
                    "minors_share above 0 needs family_share above 0, found minors_share " + minorsShare);
        }
    }

    /** Adults who ever left [persons, before rounding]. */
    public double adults() {
        return travelled * (1 - minorsShare);
    }

    /** Minors per adult with family [persons], such that the share of minors among all who left holds on average. */
    public double minorsPerFamily() {
        return minorsShare == 0 ? 0 : minorsShare / (1 - minorsShare) / familyShare;
    }

    /** Adults of this origin in the theatre on day 0, as a share. */
    public double inTheatre() {
        return 1 - returnedBefore - killedBefore - detainedBefore - switchedBefore;
    }
}
