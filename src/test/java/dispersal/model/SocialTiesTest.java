package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.Scenario;
import dispersal.submodel.SocialStructure;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SocialTiesTest {

    private static final int EARLIER = 35200;

    private static Fighters fighters(SocialStructure structure) {
        TestScenarios small = TestScenarios.small().withPersons(40000, 1, 2000);
        Scenario scenario = small.withPopulation(Records.with(small.build().population(), "ties", structure))
                .build();
        return PopulationSynthesis.fighters(
                scenario, new RandomDraws(41), new Places(scenario), new Groundwork(), new Storeroom());
    }

    private static int[] friends(Fighters fighters, int i) {
        return Arrays.copyOfRange(fighters.ties, fighters.tieStart[i], fighters.tieStart[i + 1]);
    }

    @Test
    void friendship_is_mutual_ascending_and_never_with_oneself() {
        Fighters fighters = fighters(new SocialStructure(8, 180, 0.5, 3, 8));
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < fighters.count; i++) {
            int last = -1;
            for (int friend : friends(fighters, i)) {
                assertThat(friend).isGreaterThan(last).isNotEqualTo(i);
                seen.add((long) i << 32 | friend);
                last = friend;
            }
        }
        assertThat(seen)
                .hasSize(fighters.tieStart[fighters.count])
                .allMatch(pair -> seen.contains(Long.rotateLeft(pair, 32)));
    }

    @Test
    void nobody_has_more_friends_than_allowed() {
        for (int most : new int[] {0, 1, 8}) {
            Fighters fighters = fighters(new SocialStructure(8, 180, 0.5, 2, most));
            int largest = 0;
            for (int i = 0; i < fighters.count; i++) {
                largest = Math.max(largest, friends(fighters, i).length);
            }
            assertThat(largest).isEqualTo(most);
        }
    }

    @Test
    void friends_share_a_cluster_or_a_zone_and_a_language() {
        Fighters fighters = fighters(new SocialStructure(8, 180, 0.5, 2, 8));
        for (int i = 0; i < fighters.count; i++) {
            for (int friend : friends(fighters, i)) {
                boolean companions = fighters.posture(i) == Posture.FIGHTING
                        && fighters.posture(friend) == Posture.FIGHTING
                        && fighters.place(i) == fighters.place(friend)
                        && fighters.origin(i) == fighters.origin(friend);
                assertThat(companions || fighters.cluster(i) == fighters.cluster(friend))
                        .isTrue();
            }
        }
    }

    @Test
    void two_of_a_cluster_are_friends_with_the_given_probability() {
        Fighters fighters = fighters(new SocialStructure(8, 180, 0.3, 0, 64));
        int[] sizes = new int[fighters.clusterCount()];
        Arrays.stream(fighters.cluster).forEach(c -> sizes[c]++);
        double couples =
                Arrays.stream(sizes).mapToDouble(n -> n * (n - 1) / 2.0).sum();
        double sd = Math.sqrt(couples * 0.3 * 0.7);
        assertThat(fighters.tieStart[fighters.count] / 2.0).isCloseTo(0.3 * couples, within(4 * sd));
    }

    @Test
    void certain_friendship_ties_whole_clusters_and_none_ties_nobody() {
        Fighters all = fighters(new SocialStructure(3, 180, 1, 0, 64));
        int[] sizes = new int[all.clusterCount()];
        Arrays.stream(all.cluster).forEach(c -> sizes[c]++);
        for (int i = 0; i < all.count; i++) {
            assertThat(friends(all, i)).hasSize(sizes[all.cluster(i)] - 1);
        }
        assertThat(fighters(new SocialStructure(8, 180, 0, 0, 8)).tieStart).containsOnly(0);
    }

    @Test
    void everybody_who_fights_has_the_given_ties_across() {
        for (int across : new int[] {1, 2, 3, 4}) {
            Fighters fighters = fighters(new SocialStructure(8, 180, 0, across, 64));
            int short1 = 0;
            for (int i = 0; i < fighters.count; i++) {
                int expected = fighters.posture(i) == Posture.FIGHTING ? across : 0;
                int found = friends(fighters, i).length;
                assertThat(found).isLessThanOrEqualTo(expected);
                short1 += expected - found;
            }
            // somebody left over in a group of odd size, or two who meet in both circles
            assertThat(short1).isLessThanOrEqualTo(16);
        }
    }

    @Test
    void two_comrades_are_tied_once_and_one_alone_not_at_all() {
        Fighters pair = new Fighters(3, 1, new Storeroom());
        pair.clusterCount = 3;
        for (int i = 0; i < 3; i++) {
            pair.cluster[i] = i;
            pair.stand(i, Posture.FIGHTING, i == 2 ? 1 : 0);
        }
        new SocialTies(pair, new SocialStructure(8, 180, 0.5, 4, 8), new RandomDraws(1), 3, new Storeroom())
                .form(TestWorld.origins(), TestWorld.zones(), new KeyedOrder(3, new Storeroom()));
        assertThat(pair.ties).startsWith(1, 0);
        assertThat(pair.tieStart).containsExactly(0, 1, 2, 2);
    }

    @Test
    void with_default_values_fighters_have_about_6_friends() {
        Fighters fighters = fighters(new SocialStructure(8, 180, 0.5, 2, 8));
        Sample degree = Sample.of(
                EARLIER,
                i -> fighters.posture(i) == Posture.FIGHTING,
                i -> fighters.tieStart[i + 1] - fighters.tieStart[i]);
        assertThat(degree.mean()).isCloseTo(6, within(0.3));
    }
}
