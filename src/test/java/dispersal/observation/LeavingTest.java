package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.model.CrossingOutcome;
import dispersal.model.Event;
import dispersal.model.Posture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leaving, re-engaging and who came, over histories told by hand: agents of ten persons from 20 January to 10 February 2016. */
class LeavingTest {

    private final TinyScene scene = TinyScene.create();

    /** The events of a history with the beginnings of all days put between them. */
    private List<Event> told(List<Event> happened) {
        List<Event> events = new ArrayList<>();
        for (int fighter = 0; fighter < 6; fighter++) {
            events.add(new Event.Placed(0, fighter, Posture.FIGHTING, scene.zone()));
        }
        for (int day = 0; day <= scene.scenario().horizon().days(); day++) {
            events.add(new Event.DayBegan(day));
            for (Event event : happened) {
                if ((int) event.time() == day) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    private Event move(double time, int fighter, Posture from, Posture to) {
        return new Event.Moved(time, fighter, from, to, scene.zone(), scene.home());
    }

    @Test
    void attempts_executions_parties_and_the_busiest_day_are_counted_by_month() {
        List<Event> events = told(List.of(
                move(1.2, 0, Posture.FIGHTING, Posture.MOVING),
                new Event.CrossingTried(1.5, 0, 3, 0, 0, CrossingOutcome.PASSED),
                move(1.7, 1, Posture.FIGHTING, Posture.EXECUTED),
                move(2.5, 2, Posture.FIGHTING, Posture.UNDERGROUND),
                new Event.CrossingTried(3.5, 0, 2, 0, 0, CrossingOutcome.PASSED),
                // the 1st of February is day 12; four are left
                move(12.5, 2, Posture.UNDERGROUND, Posture.MOVING)));
        assertThat(Rows.of(Rows.measure(new Leaving(scene), events)))
                .containsExactly("2016-01 20 10 20 50 " + 1.0 / 6, "2016-02 0 0 0 0 0.25");
    }

    @Test
    void days_of_a_negotiated_evacuation_are_left_aside() {
        List<Event> events = told(List.of(
                new Event.ZoneFell(1, 0, true),
                move(1.2, 0, Posture.FIGHTING, Posture.MOVING),
                new Event.ZoneFell(3, 0, false),
                move(3.2, 1, Posture.FIGHTING, Posture.MOVING)));
        assertThat(Rows.of(Rows.measure(new Leaving(scene), events)))
                .containsExactly("2016-01 20 0 0 0 0.2", "2016-02 0 0 0 0 0.0");
    }

    @Test
    void the_time_from_coming_home_to_violence_is_in_whole_days_of_those_who_came_since_the_start() {
        List<Event> events = told(List.of(
                move(2.5, 0, Posture.MOVING, Posture.RETURNED),
                move(3.5, 1, Posture.MOVING, Posture.TRIAGE),
                move(4.5, 0, Posture.RETURNED, Posture.TRIAGE),
                new Event.Reengaged(10.4, 0, false),
                new Event.Reengaged(11.4, 1, true),
                new Event.Reengaged(12.4, 5, true)));
        assertThat(Rows.of(Rows.measure(new Reengagements(scene), events))).containsExactly("7 20");
    }

    @Test
    void who_came_is_everybody_but_those_who_never_did() {
        assertThat(Rows.of(Rows.measure(new Composition(scene), told(List.of()))))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("XNO ");
    }
}
