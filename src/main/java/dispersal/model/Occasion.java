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
    EPOCH,
    /** Prisoners break out; the entry's fighter is the number of the break-out. */
    BREAK_OUT,
    /** A prisoner is deported. */
    DEPORTATION,
    /** A prisoner is taken back by the home state. */
    REPATRIATION,
    /** A prisoner is released to a third country. */
    RELEASE,
    /** A prisoner escapes. */
    ESCAPE,
    /** Somebody who escaped is caught again. */
    RECAPTURE,
    /** Somebody loses citizenship. */
    REVOCATION,
    /** Somebody who left before day 0 comes home. */
    HOMECOMING,
    /** A returnee becomes known. */
    BECOME_KNOWN,
    /** It is decided what to do about a returnee. */
    TRIAGE_END,
    /** A trial ends. */
    CUSTODY_END,
    /** A prisoner at home has served the sentence. */
    SENTENCE_END,
    /** A programme ends. */
    REHABILITATION_END,
    /** Monitoring ends. */
    MONITORING_END,
    /** A returnee re-engages. */
    REENGAGEMENT
}
