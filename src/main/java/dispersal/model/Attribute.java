package dispersal.model;

/**
 * Which personal trait a draw of purpose {@link Purpose#ATTRIBUTE} is for. Each has a fixed number that is part of the key of its
 * draw; new ones are appended and none is re-used.
 */
enum Attribute {
    WOMAN(1),
    FAMILY(2),
    MINORS(3),
    EXPERIENCED(4),
    LEANING(5),
    AGE(6),
    WEALTH(7),
    RISK_AVERSION(8),
    DETECTION_BIAS(9),
    KILL_FRAILTY(10),
    CAPTURE_FRAILTY(11),
    LISTED(12),
    ARRIVAL(13),
    COMMITMENT(14),
    LOYALTY(15),
    APTITUDE(16),
    ENTRANT_ORIGIN(17),
    STANDING(18),
    ZONE(19);

    private final int number;

    Attribute(int number) {
        this.number = number;
    }

    /** The draw of a fighter for this trait, in (0, 1). */
    double of(int fighter, RandomDraws draws) {
        return draws.uniform(fighter, Purpose.ATTRIBUTE, 0, number);
    }
}
