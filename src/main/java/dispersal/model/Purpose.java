package dispersal.model;

/**
 * What a random draw is for (Spec 1.6). Each purpose has a fixed number that is part of the key of its draws; new purposes are
 * appended and none is re-used, so that a new rule moves no draw of an old one.
 */
public enum Purpose {
    /** Threshold of being killed. */
    KILL(1),
    /** Threshold of capture. */
    CAPTURE(2),
    /** Punishment by the own group. */
    OWN_GROUP(3),
    /** Time to the next deliberation. */
    EPOCH_GAP(4),
    /** Gumbel errors of nests. */
    CHOOSE_NEST(5),
    /** Gumbel errors of alternatives. */
    CHOOSE_ALTERNATIVE(6),
    /** Choice of route. */
    ROUTE(7),
    /** Detection at a crossing. */
    CROSSING(8),
    /** What follows detection. */
    CROSSING_OUTCOME(9),
    /** Time of a leg, and of waiting after refusal. */
    LEG_TIME(10),
    /** Who comes along. */
    PARTY(11),
    /** Length and outcome of vetting. */
    VETTING(12),
    /** Triage at home. */
    TRIAGE(13),
    /** Trial and sentence. */
    TRIAL(14),
    /** Re-engagement. */
    REENGAGEMENT(15),
    /** Lags. */
    LAG(16),
    /** Length of monitoring. */
    MONITORING(17),
    /** Personal traits, one sub-purpose each. */
    ATTRIBUTE(18),
    /** Ties. */
    TIE(19),
    /** Thresholds of potential entrants. */
    ENTRANT(20),
    /** Whether a report is heard. */
    REPORT(21),
    /** Whether and when a shock leads to a decision. */
    TRIGGER(22),
    /** What the fall of a zone does. */
    ZONE_FALL(23),
    /** Self-exciting incidents. */
    HAWKES(24),
    /** Reservoir of would-be travellers. */
    RESERVOIR(25),
    /** Escape. */
    ESCAPE(26),
    /** Whether leaving an encircled zone is possible. */
    OPPORTUNITY(27),
    /** Disillusioning incidents. */
    INCIDENT(28),
    /** Giving up after a refusal. */
    GIVE_UP(29),
    /** Threshold of deportation. */
    DEPORTATION(30),
    /** Threshold of being taken back by the home state. */
    REPATRIATION(31),
    /** Threshold of release to a third country. */
    RELEASE(32),
    /** Threshold of recapture. */
    RECAPTURE(33),
    /** Eligibility and threshold of losing citizenship. */
    REVOCATION(34),
    /** Whether an arrival at home is noticed, and for those back before day 0, when it was. */
    HOMECOMING(35),
    /** Threshold of becoming known to the authorities at home. */
    BECOME_KNOWN(36),
    /** Length and outcome of rehabilitation. */
    REHABILITATION(37),
    /** Error of the risk score. */
    PRIORITY(38),
    /** Reluctance to leave, and towards each exit, for life. */
    THRESHOLD(39);

    private final int number;

    Purpose(int number) {
        this.number = number;
    }

    /** Number in the key of a draw. */
    public int number() {
        return number;
    }
}
