package dispersal.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person is doing (Spec 1.4), and which postures may follow. {@link #KILLED} and {@link #EXECUTED} are final; whoever is
 * home stays home, whatever becomes of the case.
 */
public enum Posture {
    /** Numbered in advance, not yet in the theatre. */
    NOT_YET_ARRIVED,
    /** With the group in a zone. */
    FIGHTING,
    /** Gone to ground in a zone. */
    UNDERGROUND,
    /** Being vetted by the al-Qaeda-linked group. */
    VETTING,
    /** With the al-Qaeda-linked group. */
    SWITCHED,
    /** Held by a custodian. */
    DETAINED,
    /** In a camp. */
    CAMP,
    /** On a journey. */
    MOVING,
    /** Turned back at a crossing, waiting. */
    STRANDED,
    /** With an affiliate. */
    RELOCATED,
    /** Settled or in limbo in a third country. */
    THIRD_COUNTRY,
    /** Back in the state of origin, unknown to the authorities. */
    RETURNED,
    /** Killed. */
    KILLED,
    /** Executed by the own group. */
    EXECUTED,
    /** Home and known; what to do is being decided. */
    TRIAGE,
    /** Home, held until trial. */
    CUSTODY,
    /** Home, serving a sentence. */
    IMPRISONED,
    /** Home, in a programme, at liberty. */
    REHABILITATION,
    /** Home and known, waiting for a monitoring slot, unwatched. */
    WAITING,
    /** Home, monitored. */
    MONITORED,
    /** Home, case closed. */
    CLOSED;

    /**
     * Postures that may follow this one.
     *
     * @return the set, empty for final postures
     */
    public Set<Posture> successors() {
        return switch (this) {
            case NOT_YET_ARRIVED -> EnumSet.of(FIGHTING);
            case FIGHTING -> EnumSet.of(FIGHTING, UNDERGROUND, MOVING, DETAINED, CAMP, KILLED, EXECUTED);
            case UNDERGROUND -> EnumSet.of(FIGHTING, MOVING, DETAINED, CAMP, KILLED, EXECUTED);
            case VETTING -> EnumSet.of(SWITCHED, DETAINED, KILLED);
            case SWITCHED -> EnumSet.of(MOVING, UNDERGROUND, DETAINED, KILLED);
            case DETAINED, CAMP -> EnumSet.of(TRIAGE, CUSTODY, UNDERGROUND, THIRD_COUNTRY, KILLED);
            case MOVING ->
                EnumSet.of(RETURNED, TRIAGE, RELOCATED, VETTING, THIRD_COUNTRY, STRANDED, DETAINED, CAMP, KILLED);
            case STRANDED -> EnumSet.of(MOVING, THIRD_COUNTRY, UNDERGROUND, DETAINED, KILLED);
            case RELOCATED -> EnumSet.of(MOVING, THIRD_COUNTRY, DETAINED, KILLED);
            case THIRD_COUNTRY -> EnumSet.of(MOVING, TRIAGE, DETAINED);
            case RETURNED -> EnumSet.of(TRIAGE, CUSTODY);
            case TRIAGE -> EnumSet.of(CUSTODY, REHABILITATION, WAITING, CLOSED);
            case CUSTODY -> EnumSet.of(IMPRISONED, REHABILITATION, WAITING);
            case IMPRISONED -> EnumSet.of(REHABILITATION, WAITING);
            case REHABILITATION -> EnumSet.of(WAITING, CLOSED, CUSTODY);
            case WAITING -> EnumSet.of(MONITORED, CUSTODY);
            case MONITORED -> EnumSet.of(CLOSED, CUSTODY);
            case CLOSED -> EnumSet.of(CUSTODY);
            case KILLED, EXECUTED -> EnumSet.noneOf(Posture.class);
        };
    }

    /** Whether {@code next} may follow this posture. */
    boolean mayBecome(Posture next) {
        return LEGAL[ordinal()][next.ordinal()];
    }

    /** Whether a person has come and is alive. */
    boolean isAlive() {
        return this != NOT_YET_ARRIVED && this != KILLED && this != EXECUTED;
    }

    /** Whether a person is back in the state of origin, whatever became of the case. */
    public boolean isHome() {
        return this == RETURNED || this == CUSTODY || this == IMPRISONED || isKnownAtLiberty();
    }

    /** Whether a person is home and not behind bars. */
    public boolean isAtLibertyAtHome() {
        return this == RETURNED || isKnownAtLiberty();
    }

    /** Whether a person is held by a custodian abroad, in prison or in a camp. */
    public boolean isHeldAbroad() {
        return this == DETAINED || this == CAMP;
    }

    /** Whether a person is alive, has come, and is not home. */
    public boolean isAbroad() {
        return isAlive() && !isHome();
    }

    private boolean isKnownAtLiberty() {
        return this == TRIAGE || this == REHABILITATION || this == WAITING || this == MONITORED || this == CLOSED;
    }

    /** Whether a person is in the theatre and still of the group: fighting or underground. */
    boolean inTheatreWithGroup() {
        return this == FIGHTING || this == UNDERGROUND;
    }

    private static final boolean[][] LEGAL = legal();

    private static boolean[][] legal() {
        boolean[][] legal = new boolean[values().length][values().length];
        for (Posture from : values()) {
            for (Posture to : from.successors()) {
                legal[from.ordinal()][to.ordinal()] = true;
            }
        }
        return legal;
    }

    /** The fate that tables report for this posture: {@code returned} for all at home, else the name in lower case. */
    public String fate() {
        if (isHome()) {
            return RETURNED.name().toLowerCase(java.util.Locale.ROOT);
        }
        return this == MOVING ? "in_transit" : name().toLowerCase(java.util.Locale.ROOT);
    }
}
