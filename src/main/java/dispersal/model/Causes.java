package dispersal.model;

/** What can strike a person through the {@link HazardClocks}, numbered. */
final class Causes {

    static final int KILL = 0;
    static final int CAPTURE = 1;
    static final int DEPORTATION = 2;
    static final int REPATRIATION = 3;
    static final int RELEASE = 4;
    static final int ESCAPE = 5;
    static final int REVOCATION = 6;
    static final int COUNT = 7;
    private static final Occasion[] OCCASIONS = {
        Occasion.KILL,
        Occasion.CAPTURE,
        Occasion.DEPORTATION,
        Occasion.REPATRIATION,
        Occasion.RELEASE,
        Occasion.ESCAPE,
        Occasion.REVOCATION
    };

    private static final Purpose[] PURPOSES = {
        Purpose.KILL,
        Purpose.CAPTURE,
        Purpose.DEPORTATION,
        Purpose.REPATRIATION,
        Purpose.RELEASE,
        Purpose.ESCAPE,
        Purpose.REVOCATION
    };

    private Causes() {}

    /** For what the threshold of a cause is drawn. */
    static Purpose purpose(int cause) {
        return PURPOSES[cause];
    }

    /** As what a strike of a cause stands in the agenda. */
    static Occasion occasion(int cause) {
        return OCCASIONS[cause];
    }
}
