package dispersal.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void replicates_count_on_from_the_base_seed() {
        assertThat(Plan.replicates(42, 3).runs())
                .containsExactly(
                        new RunSpecification(1, 1, 42), new RunSpecification(2, 2, 43), new RunSpecification(3, 3, 44));
    }

    @Test
    void a_replicate_has_the_same_seed_however_many_there_are() {
        assertThat(Plan.replicates(7, 100).runs().subList(0, 5))
                .isEqualTo(Plan.replicates(7, 5).runs());
    }

    @Test
    void a_plan_without_replicates_is_refused() {
        assertThatThrownBy(() -> Plan.replicates(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("replicates must be at least 1, found 0");
    }

    @Test
    void the_plan_can_be_written_down() {
        assertThat(Plan.replicates(42, 2).table().rows().get(1)).containsExactly(2L, 2L, 43L);
    }
}
