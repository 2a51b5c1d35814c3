package dispersal.model;

import dispersal.scenario.Affiliate;
import dispersal.scenario.Scenario;
import java.io.Serializable;

/**
 * The groups abroad on a day (Spec 6.1): their local strength, the foreigners with them, and what they offer anybody who thinks
 * of coming.
 */
public final class Affiliates implements Serializable {

    private static final long serialVersionUID = 1;

    private final int weight;
    private final double[] strength;
    private final double[] foreigners;
    private final double[] skill;
    private final double[] standing;
    private final double[] offer;

    Affiliates(Scenario initial) {
        int count = initial.affiliates().size();
        weight = initial.population().agentWeight();
        strength = initial.affiliates().stream()
                .mapToDouble(Affiliate::initialStrength)
                .toArray();
        foreigners = new double[count];
        skill = new double[count];
        standing = new double[count];
        offer = new double[count];
    }

    /** Brings strength and offers up to the day that begins; strength has grown over the day before. */
    void advance(int day, Scenario present, double transferIndex) {
        for (int k = 0; k < strength.length; k++) {
            Affiliate affiliate = present.affiliates().get(k);
            if (day > 0) {
                strength[k] = present.affiliateGrowth()
                        .strengthAfter(
                                strength[k],
                                affiliate.carryingCapacity(),
                                affiliate.lossPerDay(),
                                affiliate.recruitsPerDay(),
                                1);
            }
            standing[k] = standing(present, k, transferIndex);
            double throttle = present.affiliateGrowth().throttle(foreigners[k], affiliate.capacity());
            offer[k] = standing[k] + Math.log(affiliate.priorShare()) + Math.log(throttle);
        }
    }

    /** Pay of less than a dollar a month is taken for a dollar: the log of nothing would shut the door. */
    private double standing(Scenario present, int number, double transferIndex) {
        Affiliate affiliate = present.affiliates().get(number);
        double fullPay = present.finance().fullPayUsdPerMonth();
        double payUsd = Math.max(1, affiliate.payUsdPerMonth() + transferIndex * fullPay);
        return present.utilities()
                .affiliateStanding(payUsd / fullPay, Math.max(1, strength[number]), affiliate.hostility());
    }

    /** What an affiliate is worth to anybody who is with it today, by pay, strength and hostility [utils]. */
    double standing(int affiliate) {
        return standing[affiliate];
    }

    /** What an affiliate offers anybody today [utils]; minus infinity where there is no room. */
    double offer(int affiliate) {
        return offer[affiliate];
    }

    /** Whether one more agent fits. */
    boolean hasRoom(Scenario present, int affiliate) {
        return foreigners[affiliate] + weight
                <= present.affiliates().get(affiliate).capacity();
    }

    void join(int affiliate, double fighterSkill) {
        foreigners[affiliate] += weight;
        skill[affiliate] += weight * fighterSkill;
    }

    void leave(int affiliate, double fighterSkill) {
        foreigners[affiliate] -= weight;
        skill[affiliate] -= weight * fighterSkill;
    }

    /** Local strength [persons]. */
    public double strength(int affiliate) {
        return strength[affiliate];
    }

    /** Foreigners from the theatre with the affiliate [persons]. */
    public double foreigners(int affiliate) {
        return foreigners[affiliate];
    }

    /** Strength with the skill of foreigners counted in [persons]. */
    public double effectiveStrength(Scenario present, int affiliate) {
        return strength[affiliate] + present.affiliateGrowth().skillMultiplier() * skill[affiliate];
    }
}
