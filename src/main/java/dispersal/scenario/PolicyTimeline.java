package dispersal.scenario;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A scenario with all its dated changes bound and checked before the run: one complete {@link Scenario} per epoch. Two epochs
 * differ only in values that may change while a run goes on.
 *
 * @param epochs epochs by ascending first day, the first starting on day 0
 * @param past   what held in the years before day 0; a policy that begins on day 0 is no part of it
 */
public record PolicyTimeline(List<Epoch> epochs, Scenario past) implements Serializable {

    /**
     * A span of days over which nothing dated changes.
     *
     * @param day          first day
     * @param scenario     what holds from then on
     * @param announcement whether a policy that begins on that day is announced to people in the theatre
     */
    public record Epoch(int day, Scenario scenario, boolean announcement) implements Serializable {}

    /** Checks that the epochs start on day 0 and ascend, and that all tell of the same places and ways in the same order. */
    public PolicyTimeline {
        epochs = List.copyOf(epochs);
        if (epochs.isEmpty() || epochs.get(0).day() != 0) {
            throw new IllegalArgumentException("a timeline must start on day 0");
        }
        for (int e = 1; e < epochs.size(); e++) {
            if (epochs.get(e).day() <= epochs.get(e - 1).day()) {
                throw new IllegalArgumentException("epochs must ascend");
            }
            requireSameMembers(epochs.get(0).scenario(), epochs.get(e));
        }
    }

    /**
     * A timeline before which the same held as on day 0.
     *
     * @param epochs epochs by ascending first day, the first starting on day 0
     */
    public PolicyTimeline(List<Epoch> epochs) {
        this(epochs, firstOf(epochs));
    }

    private static Scenario firstOf(List<Epoch> epochs) {
        if (epochs.isEmpty()) {
            throw new IllegalArgumentException("a timeline must start on day 0");
        }
        return epochs.get(0).scenario();
    }

    private static void requireSameMembers(Scenario first, Epoch epoch) {
        if (haveSameMembers(first, epoch.scenario())) {
            return;
        }
        List<String> before = members(first);
        List<String> now = members(epoch.scenario());
        for (int m = 0; m < Math.max(before.size(), now.size()); m++) {
            String expected = m < before.size() ? before.get(m) : "nothing more";
            String found = m < now.size() ? now.get(m) : "nothing more";
            if (!expected.equals(found)) {
                throw new IllegalArgumentException("places and ways must stay the same from epoch to epoch, found "
                        + found + " for " + expected + " on day " + epoch.day());
            }
        }
    }

    private static boolean haveSameMembers(Scenario one, Scenario other) {
        return same(one.origins(), other.origins(), OriginState::id)
                && same(one.zones(), other.zones(), Zone::id)
                && same(one.custodians(), other.custodians(), Custodian::id)
                && same(one.crossings(), other.crossings(), Crossing::id)
                && same(one.links(), other.links(), Link::id)
                && same(one.affiliates(), other.affiliates(), Affiliate::id);
    }

    private static <T> boolean same(List<T> ones, List<T> others, Function<T, String> id) {
        if (ones == others) {
            return true;
        }
        if (ones.size() != others.size()) {
            return false;
        }
        for (int m = 0; m < ones.size(); m++) {
            if (!id.apply(ones.get(m)).equals(id.apply(others.get(m)))) {
                return false;
            }
        }
        return true;
    }

    /** Everything that a run tells by its number in a list. */
    private static List<String> members(Scenario scenario) {
        List<String> members = new ArrayList<>();
        scenario.origins().forEach(origin -> members.add("origin " + origin.id()));
        scenario.zones().forEach(zone -> members.add("zone " + zone.id()));
        scenario.custodians().forEach(custodian -> members.add("custodian " + custodian.id()));
        scenario.crossings().forEach(crossing -> members.add("crossing " + crossing.id()));
        scenario.links().forEach(link -> members.add("link " + link.id()));
        scenario.affiliates().forEach(affiliate -> members.add("affiliate " + affiliate.id()));
        return members;
    }

    /**
     * A timeline without dated changes.
     *
     * @param scenario what holds throughout
     * @return one epoch
     */
    public static PolicyTimeline constant(Scenario scenario) {
        return new PolicyTimeline(List.of(new Epoch(0, scenario, false)));
    }

    /** What holds on day 0. */
    public Scenario initial() {
        return epochs.get(0).scenario();
    }
}
