package dispersal.model;

import java.io.Serializable;

/**
 * The numbering of what a person can do, nest after nest: staying (fight, go to ground), home, elsewhere (each affiliate, the
 * al-Qaeda-linked group), surrender, third country.
 */
final class Alternatives implements Serializable {

    static final int FIGHT = 0;
    static final int GROUND = 1;
    static final int RETURN = 2;
    static final int FIRST_AFFILIATE = RETURN + 1;
    /** Nests. */
    static final int STAY = 0;

    static final int HOME = 1;
    static final int ELSEWHERE = 2;
    static final int SURRENDER = 3;
    static final int THIRD_COUNTRY = 4;
    private static final long serialVersionUID = 1;

    private final int affiliates;

    Alternatives(int affiliates) {
        this.affiliates = affiliates;
    }

    /** Relocating to an affiliate. */
    int affiliate(int number) {
        return FIRST_AFFILIATE + number;
    }

    /** Whether an alternative is relocating to an affiliate. */
    boolean isAffiliate(int alternative) {
        return alternative >= FIRST_AFFILIATE && alternative < FIRST_AFFILIATE + affiliates;
    }

    /** Whether an alternative is being with another group: an affiliate or the al-Qaeda-linked one. */
    boolean isElsewhere(int alternative) {
        return alternative >= FIRST_AFFILIATE && alternative <= rivalPole();
    }

    /** Whether an alternative leads somewhere: home, to an affiliate, or to the al-Qaeda-linked group. */
    boolean leads(int alternative) {
        return alternative >= RETURN && alternative <= rivalPole();
    }

    /** Switching to the al-Qaeda-linked group. */
    int rivalPole() {
        return FIRST_AFFILIATE + affiliates;
    }

    /** Surrendering. */
    int surrender() {
        return rivalPole() + 1;
    }

    /** Leaving for a third country. */
    int thirdCountry() {
        return surrender() + 1;
    }

    /** Number of alternatives. */
    int count() {
        return thirdCountry() + 1;
    }

    /** First alternative of each nest, and the number of alternatives as last element. */
    int[] nestStarts() {
        return new int[] {FIGHT, RETURN, FIRST_AFFILIATE, surrender(), thirdCountry(), count()};
    }
}
