package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.scenario.Scenario;
import org.junit.jupiter.api.Test;

class TestScenariosTest {

    @Test
    void every_link_leads_between_places_that_exist() {
        Scenario small = TestScenarios.small().build();
        Places places = new Places(small);
        small.links().forEach(link -> {
            assertThat(places.id(places.nodeOf(link.from()))).isEqualTo(link.from());
            link.crossing().ifPresent(id -> assertThat(small.crossings()).anyMatch(c -> c.id().equals(id)));
        });
        assertThat(places.count()).isEqualTo(3 + 2 + 4 + 2 + 2);
    }

    @Test
    void replacing_a_part_leaves_all_others_as_they_were() {
        TestScenarios small = TestScenarios.small();
        Scenario changed = small.withAttrition(TestValues.noAttrition()).build();
        assertThat(changed.attrition()).isEqualTo(TestValues.noAttrition());
        assertThat(small.withAttrition(TestValues.attrition()).build()).isEqualTo(small.build());
        assertThat(Records.with(changed, "attrition", TestValues.attrition())).isEqualTo(small.build());
    }

    @Test
    void without_mechanisms_hazards_and_exits_vanish() {
        Scenario still = TestScenarios.small().withoutMechanisms().build();
        assertThat(still.attrition().killFighting(1) + still.attrition().captureFighting(1))
                .isZero();
        assertThat(still.utilities().returnConstant()).isEqualTo(-50);
        assertThat(still.crossings()).allMatch(c -> c.detection() == 0);
    }

    @Test
    void an_unknown_component_is_refused() {
        assertThatThrownBy(() -> Records.with(TestValues.finance(), "nonsense", 1))
                .hasMessage("no component nonsense");
    }
}
