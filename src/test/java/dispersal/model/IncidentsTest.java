package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.Entrants;
import dispersal.submodel.SelfExcitation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Would-be travellers and incidents at home (Spec 7). */
class IncidentsTest {

    private static TestScenarios quiet() {
        return TestScenarios.small()
                .withPart("regions", List.of(region("north", 0), region("south", 0)))
                .withEveryOrigin(o -> Records.with(o, "willingPerDay", 0))
                .withPart("reengagement", Records.with(TestValues.reengagement(), "probability", 1e-9));
    }

    private static dispersal.scenario.Region region(String id, double perDay) {
        return new dispersal.scenario.Region(id, id, perDay);
    }

    private static long count(Chronicle chronicle, Pathway pathway) {
        return chronicle.all(Event.Incident.class).stream()
                .filter(i -> i.pathway() == pathway)
                .count();
    }

    @Test
    void where_nothing_drives_them_there_are_no_incidents() {
        assertThat(Chronicle.of(quiet().timeline(), 1).all(Event.Incident.class))
                .isEmpty();
    }

    @Test
    void inspired_incidents_come_at_their_rate_and_only_in_their_region() {
        TestScenarios world = quiet().withPart("regions", List.of(region("north", 0), region("south", 2)))
                .withPart("incidents", new SelfExcitation(0, 30, 1, 0.5));
        Chronicle chronicle = Chronicle.of(world.timeline(), 2);
        assertThat(chronicle.all(Event.Incident.class)).allMatch(i -> i.region() == 1);
        double expected = 2 * 731;
        assertThat(Math.abs(count(chronicle, Pathway.INSPIRED) - expected)).isLessThan(4 * Math.sqrt(expected));
        long foiled = chronicle.all(Event.Incident.class).stream()
                .filter(Event.Incident::disrupted)
                .count();
        Sample.of((int) count(chronicle, Pathway.INSPIRED), i -> i < foiled ? 1 : 0)
                .hasShare(0.45);
    }

    @Test
    void every_re_engagement_is_one_incident_of_a_returnee_a_person_on_the_same_day() {
        TestScenarios world = quiet().withPersons(4000, 2, 0)
                .withPart("reengagement", Records.with(TestValues.reengagement(), "probability", 0.5));
        Chronicle chronicle = Chronicle.of(world.timeline(), 3);
        List<Event.Reengaged> reengaged = chronicle.all(Event.Reengaged.class);
        assertThat(reengaged).isNotEmpty();
        assertThat(count(chronicle, Pathway.RETURNEE)).isEqualTo(2L * reengaged.size());
        assertThat(chronicle.all(Event.Incident.class).stream()
                        .filter(i -> i.pathway() == Pathway.RETURNEE && i.disrupted())
                        .count())
                .isEqualTo(2L
                        * reengaged.stream().filter(Event.Reengaged::disrupted).count());
        assertThat(count(chronicle, Pathway.INSPIRED)).isPositive();
    }

    @Test
    void blocking_more_leaves_more_people_blocked_and_more_incidents_of_theirs() {
        long[] incidents = new long[2];
        int[] blocked = new int[2];
        for (int s = 0; s < 2; s++) {
            double share = s == 0 ? 0.2 : 0.9;
            TestScenarios world =
                    quiet().withEveryOrigin(o -> Records.with(o, "willingPerDay", 40, "blockedShare", share));
            ForeignFighterModel model = new ForeignFighterModel(world.timeline(), 4);
            incidents[s] = count(Chronicle.of(model), Pathway.BLOCKED);
            blocked[s] = model.reservoirs().blocked(0);
        }
        assertThat(blocked[1]).isGreaterThan(2 * blocked[0]);
        assertThat(incidents[1]).isGreaterThan(2 * incidents[0]);
    }

    @Test
    void reservoirs_can_bring_the_newcomers_each_of_their_own_state_after_the_journey() {
        TestScenarios world = quiet().withPersons(2000, 1, 400)
                .withEveryOrigin(
                        o -> Records.with(o, "willingPerDay", o.id().equals("XSO") ? 0.6 : 0, "blockedShare", 0))
                .withPart("entrants", new Entrants(true, 50));
        ForeignFighterModel model = new ForeignFighterModel(world.timeline(), 5);
        List<Event.Moved> entries = Chronicle.of(model).moves().stream()
                .filter(m -> m.from() == Posture.NOT_YET_ARRIVED)
                .toList();
        assertThat(entries.size()).isGreaterThan(60);
        assertThat(entries).allMatch(m -> m.time() >= 50 && model.fighters().origin(m.fighter()) == 1);
    }

    @Test
    void returnees_at_liberty_raise_mobilisation() {
        int[] willing = new int[2];
        for (int s = 0; s < 2; s++) {
            TestScenarios world = TestScenarios.small()
                    .withEveryOrigin(o -> Records.with(o, "willingPerDay", 20))
                    .withPart("secondaryNetworks", new dispersal.submodel.SecondaryNetworks(s * 0.05));
            ForeignFighterModel model = new ForeignFighterModel(world.timeline(), 6);
            model.run();
            willing[s] = model.reservoirs().willing(1);
        }
        assertThat(willing[1]).isGreaterThan((int) (1.2 * willing[0]));
    }
}
