package dispersal.model;

/** What a draw of purpose {@link Purpose#TIE} is for: numbers that are part of its key and are never re-used. */
enum TieDraw {
    /** Size of a cluster of people who came before day 0, by origin and number of the cluster within it. */
    CLUSTER_SIZE(1),
    /** Size of a cluster of potential entrants, by origin and number of the cluster within it. */
    ENTRANT_CLUSTER_SIZE(2),
    /** Whether two of a cluster are friends, by lower and higher number. */
    WITHIN_CLUSTER(3),
    /** Which ties give way where somebody would have too many, by lower and higher number. */
    PRIORITY(4),
    /** Place in a circle of strangers, by fighter and number of the circle. */
    CIRCLE(5);

    private final int number;

    TieDraw(int number) {
        this.number = number;
    }

    /** The draw, in (0, 1). */
    double of(int first, int second, RandomDraws draws) {
        return draws.uniform(first, Purpose.TIE, second, number);
    }
}
