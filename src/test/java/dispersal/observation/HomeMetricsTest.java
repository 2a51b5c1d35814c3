package dispersal.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.model.CrossingOutcome;
import dispersal.model.Event;
import dispersal.model.Pathway;
import dispersal.model.Posture;
import dispersal.model.SmallWorld;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tables of the home front, of incidents, rights and threats over a history told by hand: three of Northland are home and known (one
 * waits from day 2.5 and is monitored from day 9), one of Southland is in the camp and is taken home on day 14.
 */
class HomeMetricsTest {

    private final TinyScene scene = TinyScene.create();
    private final List<Event> events = new ArrayList<>();

    @BeforeEach
    void tell() {
        int home = scene.home();
        for (int fighter = 0; fighter < 3; fighter++) {
            events.add(new Event.Placed(0, fighter, fighter == 0 ? Posture.MONITORED : Posture.TRIAGE, home));
        }
        events.add(new Event.Placed(0, 3, Posture.CAMP, scene.custodian()));
        for (int day = 0; day <= scene.scenario().horizon().days(); day++) {
            events.add(new Event.DayBegan(day));
            switch (day) {
                case 2 -> events.add(new Event.Moved(2.5, 1, Posture.TRIAGE, Posture.WAITING, home, home));
                case 3 -> {
                    events.add(new Event.CrossingTried(3.5, 4, 3, 0, 1, CrossingOutcome.TURNED_BACK));
                    events.add(new Event.CrossingTried(3.6, 5, 2, 0, 0, CrossingOutcome.PASSED));
                    events.add(new Event.Revoked(3.7, 4));
                }
                case 9 -> events.add(new Event.Moved(9, 1, Posture.WAITING, Posture.MONITORED, home, home));
                case 11 -> {
                    // Announced in the evening of the last day of January.
                    events.add(new Event.Incident(12, 1, Pathway.RETURNEE, true));
                    events.add(new Event.Incident(12, 1, Pathway.RETURNEE, false));
                }
                case 14 -> events.add(new Event.Moved(14, 3, Posture.CAMP, Posture.TRIAGE, scene.custodian(), home));
                default -> {
                    // A quiet day.
                }
            }
        }
    }

    @Test
    void the_caseload_is_counted_in_persons_against_capacity() {
        assertThat(Rows.of(Rows.measure(new Caseload(scene), events)))
                .contains(
                        "2016-01-20 XNO 10 0 0 0 0 40.0 0.0",
                        "2016-01-27 XNO 10 10 0 0 0 40.0 45.0",
                        "2016-02-03 XNO 20 0 0 0 0 40.0 65.0",
                        "2016-02-03 XSO 0 0 0 0 0 30.0 0.0");
    }

    @Test
    void incidents_fall_into_the_month_of_their_day() {
        assertThat(Rows.of(Rows.measure(new Incidents(scene), events)))
                .hasSize(2 * 2 * 3)
                .contains("2016-01 south returnee 2 1", "2016-02 south returnee 0 0", "2016-01 north inspired 0 0");
    }

    @Test
    void rights_are_counted_by_month() {
        SmallWorld.bringMinors(scene.fighters(), 3, 2);
        Table rights = Rows.measure(new Rights(scene), events);
        // 12 days of January, then 2 of the 10 days of February
        assertThat(Rows.of(rights)).containsExactly("2016-01 20.0 120.0 20 10 0", "2016-02 4.0 20.0 0 0 20");
    }

    @Test
    void threats_are_read_each_by_itself() {
        SmallWorld.stand(scene.fighters(), 0, Posture.CLOSED, scene.home());
        SmallWorld.stand(scene.fighters(), 1, Posture.MONITORED, scene.home());
        SmallWorld.stand(scene.fighters(), 2, Posture.STRANDED, scene.zone());
        SmallWorld.stand(scene.fighters(), 3, Posture.SWITCHED, scene.rivalPole());
        SmallWorld.stand(scene.fighters(), 4, Posture.UNDERGROUND, scene.zone());
        SmallWorld.stand(scene.fighters(), 5, Posture.KILLED, scene.zone());
        assertThat(Rows.of(Rows.measure(new ThreatProxies(scene), events)))
                .contains(
                        "2016-02-01 tp1_home_hazard XNO 2.5 1/day",
                        "2016-02-01 tp1_home_hazard XSO 0.0 1/day",
                        "2016-02-01 tp2_affiliate_strength near-province 3000.0 persons",
                        "2016-02-01 tp3_rival_skill all 10.0 persons by skill",
                        "2016-02-01 tp4_blocked XSO 101.0 persons",
                        "2016-02-11 tp5_unaccounted all 20.0 persons");
    }

    @Test
    void whoever_escapes_leaves_minors_behind_in_the_camp() {
        int parent = 3;
        SmallWorld.giveMinors(scene.fighters(), parent, 2);
        List<Event> held = List.of(new Event.Placed(0, parent, Posture.CAMP, scene.custodian()), new Event.DayBegan(0));
        List<Event> escaped = new ArrayList<>(held);
        escaped.add(new Event.Moved(1, parent, Posture.CAMP, Posture.UNDERGROUND, scene.custodian(), scene.zone()));
        List<Event> released = new ArrayList<>(held);
        released.add(new Event.Moved(1, parent, Posture.CAMP, Posture.THIRD_COUNTRY, scene.custodian(), scene.zone()));
        for (List<Event> story : List.of(escaped, released)) {
            for (int day = 1; day <= scene.scenario().horizon().days(); day++) {
                story.add(new Event.DayBegan(day));
            }
        }
        Table left = Rows.measure(new Rights(scene), escaped);
        Table taken = Rows.measure(new Rights(scene), released);
        double all = scene.fighters().minors(parent) * (double) scene.fighters().weight();
        assertThat(left.number(0, "minors_in_camps")).isEqualTo(all);
        assertThat(taken.number(0, "minors_in_camps")).isLessThan(all);
        assertThat(left.number(0, "detention_person_days")).isEqualTo(taken.number(0, "detention_person_days"));
    }
}
