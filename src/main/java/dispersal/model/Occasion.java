package dispersal.model;

/** What can fall due within a day; the order is the priority of occasions that fall due at the same instant. */
enum Occasion {
    /** A zone falls; the entry's fighter is the zone. */
    ZONE_FALL,
    /** A fighter is killed. */
    KILL,
    /** A fighter is captured. */
    CAPTURE,
    /** A party reaches the end of a leg. */
    LEG_END,
    /** Vetting ends. */
    VETTING_END,
    /** The wait after a refusal ends. */
    WAIT_END,
    /** A newcomer enters the theatre. */
    ENTRY,
    /** A shock makes a fighter decide. */
    SHOCK,
    /** A regular deliberation. */
    EPOCH
}
