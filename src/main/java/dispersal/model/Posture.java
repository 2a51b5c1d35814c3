package dispersal.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person is doing (Spec 1.4), and which postures may follow. {@link #KILLED} and {@link #EXECUTED} are final; returnees
 * wait at home for what the home front does with them.
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
    /** Back in the state of origin. */
    RETURNED,
    /** Killed. */
    KILLED,
    /** Executed by the own group. */
    EXECUTED;

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
            case DETAINED, CAMP -> EnumSet.of(RETURNED, UNDERGROUND, MOVING, THIRD_COUNTRY, KILLED);
            case MOVING -> EnumSet.of(RETURNED, RELOCATED, VETTING, THIRD_COUNTRY, STRANDED, DETAINED, CAMP, KILLED);
            case STRANDED -> EnumSet.of(MOVING, THIRD_COUNTRY, UNDERGROUND, DETAINED, KILLED);
            case RELOCATED -> EnumSet.of(MOVING, THIRD_COUNTRY, DETAINED, KILLED);
            case THIRD_COUNTRY -> EnumSet.of(MOVING, RETURNED, DETAINED);
            case RETURNED, KILLED, EXECUTED -> EnumSet.noneOf(Posture.class);
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

    /** The fate that tables report for this posture: the enum's name in lower case, with two exceptions of wording. */
    public String fate() {
        return this == MOVING ? "in_transit" : name().toLowerCase(java.util.Locale.ROOT);
    }
}
