package dispersal.model;

import dispersal.scenario.Custodian;
import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.submodel.ExitUtilities;
import java.io.Serializable;
import java.util.Arrays;

/**
 * What each alternative is worth to a fighter at a moment (Spec 4.2, 4.3): which are open, their utilities, and the offset of the
 * status quo that keeps outcomes independent of how often people deliberate (Spec 4.4).
 */
final class Prospects implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NONE = -1;
    /** More than the rounding of any utility; a bound must not be missed by the order of an addition. */
    private static final double ROUNDING = 1e-9;

    /** How closely one looks at what leaving is worth. */
    private enum Outlook {
        /** At every route and every friend. */
        TRUE,
        /** As if all routes were free and safe. */
        AT_MOST,
        /** As if, besides, all friends had gone that way, and others of the cluster on every route. */
        AT_MOST_WHATEVER_OTHERS_DID
    }

    private static final double DAYS_PER_YEAR = 365.25;

    private final ForeignFighterModel model;
    private final Alternatives alternatives;
    private final double[] utilities;
    private final double[] peers;
    private final float[] choseAt;
    private final byte[] chose;
    private int statusQuo;
    private Outlook outlook = Outlook.TRUE;
    private int fighter;
    private double time;

    Prospects(ForeignFighterModel model, Alternatives alternatives, int fighters) {
        this.model = model;
        this.alternatives = alternatives;
        utilities = new double[alternatives.count()];
        peers = new double[alternatives.count()];
        choseAt = new float[fighters];
        chose = new byte[fighters];
        Arrays.fill(choseAt, Float.NEGATIVE_INFINITY);
    }

    /** Utilities as of the last {@link #consider}; minus infinity where not open. */
    double[] utilities() {
        return utilities;
    }

    /** The alternative that leaves everything as it is, or -1 for people who must go on. */
    int statusQuo() {
        return statusQuo;
    }

    /** Remembers a choice, for friends to see. */
    void remember(int who, double when, int alternative) {
        chose[who] = (byte) alternative;
        choseAt[who] = (float) when;
    }

    /**
     * Works out the prospects of a fighter.
     *
     * @param who     who
     * @param when    when
     * @param refuge  zone in which fighting goes on for this person, or -1 if nowhere
     * @param canMove whether a way out is open at this moment
     */
    void consider(int who, double when, int refuge, boolean canMove) {
        outlook = Outlook.TRUE;
        weigh(who, when, refuge, canMove);
    }

    /**
     * Works out the prospects of a fighter, but puts the crossings of all routes at their best: an upper bound of what leaving is
     * worth that costs no look at any route. {@link #settle} makes up for it nest by nest.
     *
     * @param who     see {@link #consider}
     * @param when    see there
     * @param refuge  see there
     * @param canMove see there
     */
    void considerAtMost(int who, double when, int refuge, boolean canMove) {
        outlook = Outlook.AT_MOST;
        weigh(who, when, refuge, canMove);
    }

    /**
     * The same for somebody abroad who can move, and as if friends and others of the cluster had gone every way: a bound that costs even less.
     *
     * @param who  see {@link #consider}
     * @param when see there
     */
    void considerAbroadAtMost(int who, double when) {
        outlook = Outlook.AT_MOST_WHATEVER_OTHERS_DID;
        weigh(who, when, NONE, true);
    }

    /** Puts the true worth of going home in the place of its bound. */
    void settleReturn() {
        outlook = Outlook.TRUE;
        considerReturn(model.present().utilities(), model.fighters().place(fighter));
    }

    /** Puts the true worth of going elsewhere, to affiliates and to the rival pole, in the place of its bounds. */
    void settleElsewhere() {
        outlook = Outlook.TRUE;
        considerElsewhere(model.fighters().posture(fighter), model.fighters().place(fighter));
    }

    private void weigh(int who, double when, int refuge, boolean canMove) {
        fighter = who;
        time = when;
        Arrays.fill(utilities, Double.NEGATIVE_INFINITY);
        Posture posture = model.fighters().posture(who);
        int place = model.fighters().place(who);
        statusQuo = NONE;
        switch (posture) {
            case FIGHTING, UNDERGROUND -> considerInTheatre(posture, place, refuge);
            case SWITCHED -> considerSwitched();
            case RELOCATED -> considerRelocated(model.affiliateAt(place));
            case THIRD_COUNTRY -> stay(alternatives.thirdCountry(), 0);
            case STRANDED -> statusQuo = NONE;
            default -> throw new IllegalStateException("nobody deliberates while " + posture);
        }
        if (canMove) {
            considerLeaving(posture, place);
        }
    }

    private void considerInTheatre(Posture posture, int zone, int refuge) {
        Scenario present = model.present();
        ExitUtilities worth = present.utilities();
        Fighters all = model.fighters();
        double c = all.commitment(fighter);
        double l = all.loyalty(fighter);
        boolean fighting = posture == Posture.FIGHTING;
        if (refuge != NONE) {
            double fear = all.riskAversion[fighter]
                    * (all.woman[fighter] ? worth.womenRiskFactor() : 1)
                    * model.dangers.fearFighting(refuge);
            double years = Math.max(0, time - all.arrivalDay[fighter]) / DAYS_PER_YEAR;
            utilities[Alternatives.FIGHT] = worth.fight(c, l, model.theatre().payIndex(), years, fear);
        }
        utilities[Alternatives.GROUND] = ground(c, l);
        if (!fighting || model.theatre().contested(zone, (int) time)) {
            Custodian custodian = model.custodianOf(zone);
            utilities[alternatives.surrender()] = worth.surrender(
                            c,
                            all.family[fighter],
                            fighting ? model.theatre().siege(zone) : 0,
                            model.theatre().encirclement(zone),
                            custodian.treatment())
                    + present.revocation().onSurrender(model.citizenship.isRevoked(fighter));
        }
        statusQuo = fighting ? Alternatives.FIGHT : Alternatives.GROUND;
        utilities[statusQuo] += worth.statusQuo() + (fighting ? 0 : worth.groundInertia());
    }

    private void considerSwitched() {
        Fighters all = model.fighters();
        ExitUtilities worth = model.present().utilities();
        double c = all.commitment(fighter);
        double l = all.loyalty(fighter);
        double fear = all.riskAversion[fighter] * model.dangers.fearRivalArea();
        stay(
                alternatives.rivalPole(),
                worth.rivalAppeal(c, l, all.leaning[fighter]) - worth.affiliateRiskFactor() * worth.risk() * fear);
        utilities[Alternatives.GROUND] = ground(c, l);
    }

    private void considerRelocated(int affiliate) {
        stay(alternatives.affiliate(affiliate), appeal(affiliate) + model.affiliates.standing(affiliate));
        utilities[alternatives.thirdCountry()] = model.present().utilities().thirdCountryConstant();
    }

    private void stay(int alternative, double utility) {
        statusQuo = alternative;
        utilities[alternative] = utility
                + model.present().utilities().statusQuo()
                + model.present().utilities().settledInertia();
    }

    private double ground(double c, double l) {
        double fear = model.fighters().riskAversion[fighter] * model.dangers.fearUnderground();
        return model.present().utilities().ground(c, l, model.theatre().territoryIndex(), fear);
    }

    private double appeal(int affiliate) {
        Fighters all = model.fighters();
        double fear = all.riskAversion[fighter] * model.dangers.fearAffiliate(affiliate);
        return model.present()
                .utilities()
                .affiliateAppeal(
                        all.commitment(fighter),
                        all.loyalty(fighter),
                        model.matchOf(all.origin[fighter], affiliate),
                        fear);
    }

    private void considerLeaving(Posture posture, int from) {
        if (outlook != Outlook.AT_MOST_WHATEVER_OTHERS_DID) {
            model.routeChoice.lookAs(fighter, time);
            lookAtFriends();
        }
        considerReturn(model.present().utilities(), from);
        considerElsewhere(posture, from);
    }

    private void considerElsewhere(Posture posture, int from) {
        ExitUtilities worth = model.present().utilities();
        for (int k = 0; k < model.present().affiliates().size(); k++) {
            int alternative = alternatives.affiliate(k);
            double offer = model.affiliates.offer(k);
            if (alternative != statusQuo && offer > Double.NEGATIVE_INFINITY) {
                utilities[alternative] = worth.relocateConstant()
                        + offer
                        + appeal(k)
                        + access(worth, from, model.affiliatePlace(k))
                        + peers(worth, alternative);
            }
        }
        if (posture.inTheatreWithGroup() || posture == Posture.STRANDED) {
            considerSwitching(worth, from);
        }
    }

    private void considerReturn(ExitUtilities worth, int from) {
        if (model.citizenship.isRevoked(fighter)) {
            return;
        }
        Fighters all = model.fighters();
        OriginState origin = model.present().origins().get(all.origin[fighter]);
        utilities[Alternatives.RETURN] =
                worth.homeward(all.commitment(fighter), all.family[fighter], origin.pull(), origin.severity())
                        + access(worth, from, model.homeOf(all.origin[fighter]))
                        + peers(worth, Alternatives.RETURN);
    }

    private void considerSwitching(ExitUtilities worth, int from) {
        Fighters all = model.fighters();
        double best = Double.NEGATIVE_INFINITY;
        for (int zone : model.rivalZones()) {
            best = Math.max(best, access(worth, from, zone));
        }
        utilities[alternatives.rivalPole()] = worth.switchConstant()
                + worth.rivalAppeal(all.commitment(fighter), all.loyalty(fighter), all.leaning[fighter])
                - worth.vettingFear(
                        all.riskAversion[fighter], model.present().rivalPole().perceivedDanger())
                + best
                + peers(worth, alternatives.rivalPole());
    }

    /** Worth of access; minus infinity where no way leads, whatever its weight. */
    private double access(ExitUtilities worth, int from, int to) {
        double access = switch (outlook) {
            case TRUE -> model.routeChoice.access(from, to);
            case AT_MOST -> model.routeChoice.accessAtMost(from, to) + ROUNDING;
            case AT_MOST_WHATEVER_OTHERS_DID -> model.network.between(from, to).accessAtMost(true) + ROUNDING;
        };
        return access == Double.NEGATIVE_INFINITY ? access : worth.access() * access;
    }

    private double peers(ExitUtilities worth, int alternative) {
        return outlook == Outlook.AT_MOST_WHATEVER_OTHERS_DID
                ? Math.max(0, worth.peers())
                : worth.peers() * peers[alternative];
    }

    /** Shares of living close friends who recently chose each way. */
    private void lookAtFriends() {
        Fighters all = model.fighters();
        Arrays.fill(peers, 0);
        double memory = model.present().deliberation().peerMemoryDays();
        int living = 0;
        for (int t = all.tieStart[fighter]; t < all.tieStart[fighter + 1]; t++) {
            int friend = all.ties[t];
            if (all.posture(friend).isAlive()) {
                living++;
                if (time - choseAt[friend] <= memory) {
                    peers[chose[friend]]++;
                }
            }
        }
        for (int j = 0; j < peers.length && living > 0; j++) {
            peers[j] /= living;
        }
    }
}
