package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Scenario;
import dispersal.submodel.SocialStructure;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HometownClustersTest {

    private static final int EARLIER = 35200;

    private static Fighters fighters(SocialStructure structure, int weight) {
        TestScenarios small = TestScenarios.small().withPersons(40000, weight, 3000.0 * weight);
        Scenario scenario = small.withPopulation(Records.with(small.build().population(), "ties", structure))
                .build();
        return PopulationSynthesis.fighters(
                scenario, new RandomDraws(31), new Places(scenario), new Groundwork(), new Storeroom());
    }

    private static List<int[]> members(Fighters fighters) {
        return IntStream.range(0, fighters.count)
                .boxed()
                .collect(Collectors.groupingBy(i -> fighters.cluster[i], TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(list -> list.stream().mapToInt(i -> i).toArray())
                .toList();
    }

    @Test
    void clusters_are_numbered_from_0_without_a_gap() {
        Fighters fighters = fighters(new SocialStructure(8, 180, 0.5, 2, 8), 1);
        assertThat(members(fighters)).hasSize(fighters.clusterCount());
        assertThat(Arrays.stream(fighters.cluster).max().orElseThrow()).isEqualTo(fighters.clusterCount() - 1);
    }

    @Test
    void a_cluster_is_of_one_origin_and_one_time() {
        Fighters fighters = fighters(new SocialStructure(8, 20, 0.5, 2, 8), 1);
        for (int[] cluster : members(fighters)) {
            short origin = fighters.origin[cluster[0]];
            boolean entrants = cluster[0] >= EARLIER;
            assertThat(Arrays.stream(cluster)).allMatch(i -> fighters.origin[i] == origin && i >= EARLIER == entrants);
            if (!entrants) {
                double first = Arrays.stream(cluster)
                        .mapToDouble(i -> fighters.arrivalDay[i])
                        .min()
                        .orElseThrow();
                double last = Arrays.stream(cluster)
                        .mapToDouble(i -> fighters.arrivalDay[i])
                        .max()
                        .orElseThrow();
                assertThat(last - first).isLessThanOrEqualTo(20);
            }
        }
    }

    @Test
    void nobody_of_the_same_origin_came_in_between() {
        Fighters fighters = fighters(new SocialStructure(8, 180, 0.5, 2, 8), 1);
        double[] last = new double[] {-1e9, -1e9};
        for (int[] cluster : members(fighters)) {
            if (cluster[0] < EARLIER) {
                int origin = fighters.origin[cluster[0]];
                double first = Arrays.stream(cluster)
                        .mapToDouble(i -> fighters.arrivalDay[i])
                        .min()
                        .orElseThrow();
                assertThat(first).isGreaterThanOrEqualTo(last[origin]);
                last[origin] = Arrays.stream(cluster)
                        .mapToDouble(i -> fighters.arrivalDay[i])
                        .max()
                        .orElseThrow();
            }
        }
    }

    @Test
    void a_span_of_0_leaves_everybody_alone_who_came_alone() {
        Fighters fighters = fighters(new SocialStructure(8, 0, 0.5, 2, 8), 100);
        for (int[] cluster : members(fighters)) {
            assertThat(cluster.length == 1 || cluster[0] >= EARLIER / 100).isTrue();
        }
    }

    @Test
    void sizes_are_shifted_geometric() {
        Fighters fighters = fighters(new SocialStructure(8, 10000, 0.5, 2, 8), 1);
        List<int[]> clusters = members(fighters);
        Sample sizes = Sample.of(clusters.size(), c -> clusters.get(c).length);
        sizes.hasMean(8, Math.sqrt(56));
        Sample.of(clusters.size(), c -> clusters.get(c).length == 1 ? 1 : 0).hasShare(1.0 / 8);
        Sample.of(clusters.size(), c -> clusters.get(c).length > 8 ? 1 : 0).hasShare(Math.pow(7.0 / 8, 8));
    }

    @Test
    void a_mean_of_1_leaves_everybody_alone() {
        Fighters fighters = fighters(new SocialStructure(1, 180, 0.5, 2, 8), 1);
        assertThat(fighters.clusterCount()).isEqualTo(fighters.count());
    }
}
