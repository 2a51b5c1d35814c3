package dispersal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.model.EngineWorkload;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The two implementations of the reference workload that are timed against each other do the same. */
class WorkloadTest {

    private static final int AGENTS = 500;
    private static final int REPLICATIONS = 400;
    private static final Workload LAW = new Workload();

    private static List<long[]> yardstick = List.of();

    @BeforeAll
    static void runTheYardstick() {
        yardstick = Agreement.replications(REPLICATIONS, seed -> MasonWorkload.run(LAW, AGENTS, seed));
    }

    private static double[] distances(Workload law) {
        return Agreement.distances(
                Agreement.replications(REPLICATIONS, seed -> EngineWorkload.run(law, AGENTS, seed)), yardstick);
    }

    @Test
    void engine_and_idiomatic_mason_agree_on_every_fate() {
        double[] distances = distances(LAW);
        assertThat(Agreement.isChance(distances)).as(Arrays.toString(distances)).isTrue();
    }

    @Test
    void a_hazard_that_is_wrong_by_some_per_cent_is_noticed() {
        double[] distances = distances(new Workload(1.06));
        assertThat(Agreement.isChance(distances)).isFalse();
        assertThat(distances[Fates.DEAD]).isGreaterThan(4);
    }

    @Test
    void every_agent_has_one_fate() {
        assertThat(EngineWorkload.run(LAW, 990, 5).total()).isEqualTo(990);
        assertThat(MasonWorkload.run(LAW, 990, 5).total()).isEqualTo(990);
    }

    @Test
    void the_same_seed_gives_the_same_fates_and_another_seed_others() {
        long[] counts = EngineWorkload.run(LAW, AGENTS, 5).counts();
        assertThat(EngineWorkload.run(LAW, AGENTS, 5).counts()).isEqualTo(counts);
        assertThat(EngineWorkload.run(LAW, AGENTS, 6).counts()).isNotEqualTo(counts);
    }

    /** Numbers of the stream worked out from its definition in another language. */
    @Test
    void the_law_is_read_from_the_agreed_stream() {
        assertThat(LAW.capturePerDay(0)).isEqualTo(0.00026687413533356034);
        assertThat(LAW.legs(0, 1)).isEqualTo(5);
        assertThat(LAW.legDays(13, 14, 0)).isEqualTo(9);
        assertThat(LAW.legRisk(13, 14, 0)).isZero();
        assertThat(LAW.legRisk(13, 14, 1)).isEqualTo(0.09568876289552396);
    }
}
