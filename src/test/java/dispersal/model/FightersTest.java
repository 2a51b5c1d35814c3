package dispersal.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FightersTest {

    @Test
    void more_agents_than_can_be_numbered_are_refused() {
        assertThatThrownBy(() -> new Fighters(Fighters.MOST + 1, 1, new Storeroom()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a run can have 16777216 agents at most, found 16777217; let an agent stand for more persons"
                                + " (population.agent_weight)");
    }
}
