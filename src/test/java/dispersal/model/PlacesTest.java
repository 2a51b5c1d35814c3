package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.model.Places.Kind;
import dispersal.scenario.Custodian;
import dispersal.scenario.Link;
import dispersal.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void a_country_on_the_way_may_bear_the_name_of_a_custodian() {
        Scenario small = TestScenarios.small().build();
        String transit = small.links().stream()
                .map(Link::to)
                .filter(id -> new Places(small).kind(new Places(small).nodeOf(id)) == Kind.TRANSIT)
                .findFirst()
                .orElseThrow();
        Custodian namesake = Records.with(small.custodians().get(0), "id", transit);
        Places places = new Places(Records.with(small, "custodians", List.of(namesake)));
        assertThat(places.kind(places.nodeOf(transit))).isEqualTo(Kind.TRANSIT);
        assertThat(places.kind(places.indexOf(transit, Kind.CUSTODIAN))).isEqualTo(Kind.CUSTODIAN);
        assertThat(places.count())
                .isEqualTo(new Places(small).count() - small.custodians().size() + 1);
    }
}
