package dispersal.model;

import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.submodel.ExitUtilities;
import dispersal.submodel.NestedLogit;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells from bounds whether a person is sure to stay when deciding: in the theatre, in hiding or not, or abroad where they are.
 *
 * <p>A fast part: nine decisions out of ten end with everything as it was, and what it takes to know what leaving is worth (routes and
 * their dangers, what friends did, ten affiliates) costs many times what it takes to know what staying is worth. The errors of a choice
 * are keyed, so they can be looked at first. Each other nest enters at the largest value it can have; if even so none comes up to the
 * least that staying can be worth, the full choice would end in the nest of staying, too. Otherwise nothing is known, and the full
 * choice is made.
 *
 * <p>Largest values: the logsum of a nest is at most its best utility plus the scale times the log of their number; access is best
 * where all crossings are free and safe and all routes well trodden; all friends went the same way. What affiliates offer is bounded
 * once a day for each state of origin; the least that staying is worth is the utility of the status quo alone.
 */
final class SureStay implements Serializable {

    private static final long serialVersionUID = 1;
    /** More than the rounding of any utility; a bound must not be missed by the order of an addition. */
    private static final double ROUNDING = 1e-9;
    /** Two factors of this size can be multiplied, and a dozen products added. */
    private static final double LARGEST_FACTOR = 1e140;

    private final ForeignFighterModel model;
    private final GumbelChoice choice;
    private final Alternatives alternatives;
    /** Logsum of what all affiliates offer people of an origin today, without what differs between its people [utils]. */
    private final double[] offers;

    private final int[] offersOfDay;
    /** Factors of an offer: of the affiliate today, and of how well it suits an origin. */
    private final double[] offered;

    private final double[][] matched;
    private @Nullable Scenario matchedIn;
    private boolean matchesHold;
    private boolean factorsHold;
    private final double[] accessToAffiliates;
    private final double[] accessToRival;
    private RouteNetwork network;
    private boolean accessKnown;
    private double leastFear;
    private int day = -1;

    SureStay(ForeignFighterModel model, GumbelChoice choice, Alternatives alternatives) {
        this.model = model;
        this.choice = choice;
        this.alternatives = alternatives;
        network = model.network;
        int zones = model.present().zones().size();
        int origins = model.present().origins().size();
        offers = new double[origins];
        offersOfDay = new int[origins];
        offered = new double[model.present().affiliates().size()];
        matched = new double[origins][offered.length];
        Arrays.fill(offersOfDay, -1);
        accessToAffiliates = new double[zones];
        accessToRival = new double[zones];
    }

    /**
     * Whether the choice of somebody in the theatre is sure to end in the nest of staying; the prospects of staying and of surrender
     * must have been weighed, and the choice must have been turned to the occasion.
     *
     * @param fighter who
     * @param time    when
     * @param canMove whether a way out is open
     * @param offset  added to the log odds of the status quo
     * @return false if it may end elsewhere
     */
    boolean holds(int fighter, double time, boolean canMove, double offset) {
        double[] utilities = model.prospects.utilities();
        double least = utilities[model.prospects.statusQuo()] + Math.min(0, offset) - ROUNDING;
        if (!falls(utilities[alternatives.surrender()], Alternatives.SURRENDER, Alternatives.STAY, least)) {
            return false;
        }
        if (!canMove) {
            return least > Double.NEGATIVE_INFINITY;
        }
        if (time >= day + 1) {
            beginDay((int) time);
        }
        return falls(homeAtMost(fighter), Alternatives.HOME, Alternatives.STAY, least)
                && falls(elsewhereAtMost(fighter), Alternatives.ELSEWHERE, Alternatives.STAY, least);
    }

    /**
     * Whether the choice of somebody abroad is sure to end with the status quo; bounds of all prospects must have been weighed,
     * and the choice must have been turned to the occasion.
     *
     * @param offset added to the log odds of the status quo
     * @return false if it may end elsewhere
     */
    boolean holdsAbroad(double offset) {
        double[] utilities = model.prospects.utilities();
        int statusQuo = model.prospects.statusQuo();
        int own = alternatives.isElsewhere(statusQuo) ? Alternatives.ELSEWHERE : Alternatives.THIRD_COUNTRY;
        double least = utilities[statusQuo] + Math.min(0, offset) - ROUNDING;
        double scale = model.present().choice().elsewhereScale();
        return falls(utilities[Alternatives.GROUND], Alternatives.STAY, own, least)
                && falls(utilities[Alternatives.RETURN], Alternatives.HOME, own, least)
                && (own == Alternatives.THIRD_COUNTRY
                        ? falls(elsewhereAtMost(utilities, scale), Alternatives.ELSEWHERE, own, least)
                        : falls(utilities[alternatives.thirdCountry()], Alternatives.THIRD_COUNTRY, own, least)
                                && winsElsewhere(statusQuo, least, utilities, scale));
    }

    /** Whether a nest with a value loses against another with a least value, errors included. */
    private boolean falls(double value, int nest, int own, double least) {
        return value == Double.NEGATIVE_INFINITY || choice.nestErrors().below(nest, own, least - value);
    }

    private double elsewhereAtMost(double[] utilities, double scale) {
        double largest = Double.NEGATIVE_INFINITY;
        int open = 0;
        for (int j = Alternatives.FIRST_AFFILIATE; j <= alternatives.rivalPole(); j++) {
            largest = Math.max(largest, utilities[j]);
            open += utilities[j] > Double.NEGATIVE_INFINITY ? 1 : 0;
        }
        return open == 0 ? largest : largest + scale * Math.log(open);
    }

    /** Whether the status quo wins within the nest of other groups. */
    private boolean winsElsewhere(int statusQuo, double least, double[] utilities, double scale) {
        for (int j = Alternatives.FIRST_AFFILIATE; j <= alternatives.rivalPole(); j++) {
            if (j != statusQuo
                    && utilities[j] > Double.NEGATIVE_INFINITY
                    && !choice.errors().below(j, statusQuo, (least - utilities[j]) / scale)) {
                return false;
            }
        }
        return true;
    }

    private double homeAtMost(int fighter) {
        Fighters all = model.fighters();
        ExitUtilities worth = model.present().utilities();
        int o = all.origin[fighter];
        OriginState origin = model.present().origins().get(o);
        return worth.homeward(all.commitment(fighter), all.family[fighter], origin.pull(), origin.severity())
                + worth.access() * accessAtMost(all.place[fighter], model.homeOf(o))
                + Math.max(0, worth.peers());
    }

    private double elsewhereAtMost(int fighter) {
        Fighters all = model.fighters();
        ExitUtilities worth = model.present().utilities();
        double c = all.commitment(fighter);
        double l = all.loyalty(fighter);
        double averse = all.riskAversion[fighter];
        int place = all.place[fighter];
        double affiliates = worth.relocateConstant()
                + worth.affiliateAppeal(c, l, 0, averse * leastFear)
                + offers(all.origin[fighter])
                + worth.access() * accessToAffiliates[place];
        double rival = worth.switchConstant()
                + worth.rivalAppeal(c, l, all.leaning[fighter])
                - worth.vettingFear(averse, model.present().rivalPole().perceivedDanger())
                + worth.access() * accessToRival[place];
        double scale = model.present().choice().elsewhereScale();
        return Math.max(affiliates, rival) + scale * Math.log(2) + Math.max(0, worth.peers());
    }

    private double accessAtMost(int from, int to) {
        return model.network.between(from, to).accessAtMost(true);
    }

    private void beginDay(int newDay) {
        day = newDay;
        int affiliates = model.present().affiliates().size();
        leastFear = affiliates == 0 ? 0 : Double.POSITIVE_INFINITY;
        for (int k = 0; k < affiliates; k++) {
            leastFear = Math.min(leastFear, model.dangers.fearAffiliate(k));
        }
        findFactors(model.present());
        if (!accessKnown || network != model.network) {
            accessKnown = true;
            network = model.network;
            findAccess();
        }
    }

    private void findAccess() {
        for (int zone = 0; zone < accessToRival.length; zone++) {
            accessToAffiliates[zone] = Double.NEGATIVE_INFINITY;
            for (int k = 0; k < offered.length; k++) {
                accessToAffiliates[zone] =
                        Math.max(accessToAffiliates[zone], accessAtMost(zone, model.affiliatePlace(k)));
            }
            accessToRival[zone] = Double.NEGATIVE_INFINITY;
            for (int rival : model.rivalZones()) {
                accessToRival[zone] = Math.max(accessToRival[zone], accessAtMost(zone, rival));
            }
        }
    }

    /**
     * The logsum of offers to an origin from two factors each, of which one holds for a day and the other until a policy changes; worked
     * out in full if any factor comes near to what a double cannot hold.
     */
    private double offers(int origin) {
        if (offersOfDay[origin] != day) {
            offersOfDay[origin] = day;
            double sum = 0;
            for (int k = 0; k < offered.length; k++) {
                sum += offered[k] * matched[origin][k];
            }
            offers[origin] = factorsHold && sum > 0
                    ? model.present().choice().elsewhereScale() * Math.log(sum)
                    : offersInFull(origin);
        }
        return offers[origin];
    }

    private double offersInFull(int origin) {
        double scale = model.present().choice().elsewhereScale();
        double[] worth = new double[offered.length];
        for (int k = 0; k < worth.length; k++) {
            worth[k] =
                    model.affiliates.offer(k) + model.present().utilities().affiliateMatch() * model.matchOf(origin, k);
        }
        return scale * NestedLogit.inclusiveValue(worth, 0, worth.length, scale);
    }

    private void findFactors(Scenario present) {
        double scale = present.choice().elsewhereScale();
        boolean offersHold = true;
        for (int k = 0; k < offered.length; k++) {
            double offer = model.affiliates.offer(k);
            offered[k] = Math.exp(offer / scale);
            offersHold &= offer == Double.NEGATIVE_INFINITY || isModerate(offered[k]);
        }
        if (present != matchedIn) {
            matchedIn = present;
            matchesHold = true;
            for (int o = 0; o < matched.length; o++) {
                for (int k = 0; k < offered.length; k++) {
                    matched[o][k] = Math.exp(present.utilities().affiliateMatch() * model.matchOf(o, k) / scale);
                    matchesHold &= isModerate(matched[o][k]);
                }
            }
        }
        factorsHold = offersHold && matchesHold;
    }

    /** Whether products with another moderate factor are far from 0 and from infinity. */
    private static boolean isModerate(double factor) {
        return factor > 1 / LARGEST_FACTOR && factor < LARGEST_FACTOR;
    }
}
