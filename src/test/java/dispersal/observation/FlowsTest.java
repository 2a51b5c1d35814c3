package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.model.Event;
import dispersal.model.Posture;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowsTest {

    private final TinyScene scene = TinyScene.create();

    @Test
    void flows_of_the_tiny_history_are_those_worked_out_by_hand() {
        assertThat(Rows.of(Rows.measure(new Flows(scene), TinyHistory.of(scene))))
                .containsExactly(
                        "2016-01 outside theatre 10",
                        "2016-01 theatre in-transit 20",
                        "2016-01 theatre killed 10",
                        "2016-01 in-transit stranded 10",
                        "2016-01 stranded in-transit 10",
                        "2016-02 theatre camp 10",
                        "2016-02 in-transit far-province 10",
                        "2016-02 in-transit home 10");
    }

    @Test
    void stocks_are_cumulated_flows_for_every_node_and_day() {
        Flows flows = new Flows(scene);
        Whereabouts nodes = Whereabouts.nodes(scene);
        Map<Integer, Integer> standing = new HashMap<>();
        for (Event event : TinyHistory.of(scene)) {
            flows.hear(event);
            if (event instanceof Event.Placed placed) {
                standing.put(placed.fighter(), nodes.of(placed.posture(), placed.place()));
            } else if (event instanceof Event.Moved moved) {
                standing.put(moved.fighter(), nodes.of(moved.to(), moved.place()));
            } else if (event instanceof Event.DayBegan) {
                long[] counted = new long[flows.nodes().size()];
                standing.values().forEach(node -> counted[node] += TinyScene.WEIGHT);
                assertThat(flows.present()).as("%s", event).isEqualTo(counted);
            }
        }
    }

    @Test
    void moves_within_the_theatre_are_not_flows() {
        Flows flows = new Flows(scene);
        flows.hear(new Event.Placed(0, 0, Posture.FIGHTING, scene.zone()));
        flows.hear(new Event.Moved(1, 0, Posture.FIGHTING, Posture.UNDERGROUND, scene.zone(), scene.zone()));
        assertThat(flows.finish().get(0).size()).isZero();
    }
}
