package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class EpochsTest {

    private static Scenario thinkingEvery(double days, Scenario scenario) {
        return TestScenarios.of(scenario)
                .withDeliberation(
                        Records.with(scenario.deliberation(), "ratePerDay", 1 / days, "referenceRatePerDay", 1 / days))
                .build();
    }

    @Test
    void a_new_pace_of_deliberation_holds_from_its_first_day_for_everybody() {
        TestScenarios still = TestScenarios.small().withoutMechanisms();
        Scenario eager = still.withUtilities(Records.with(still.build().utilities(), "returnConstant", 100))
                .build();
        Scenario never = thinkingEvery(1e9, eager);
        Scenario often = thinkingEvery(21, eager);
        PolicyTimeline timeline = new PolicyTimeline(
                List.of(new PolicyTimeline.Epoch(0, never, false), new PolicyTimeline.Epoch(200, often, false)));
        ForeignFighterModel model = new ForeignFighterModel(timeline, 1);
        List<Double> departures = Chronicle.of(model).moves().stream()
                .filter(m -> m.from() == Posture.FIGHTING && m.to() == Posture.MOVING && m.time() < 300)
                .map(Event.Moved::time)
                .toList();
        long fighting = Chronicle.of(timeline, 1).all(Event.Placed.class).stream()
                .filter(p -> p.posture() == Posture.FIGHTING)
                .count();
        assertThat(departures).allMatch(time -> time >= 200);
        double gone = departures.stream().filter(time -> time < 221).count() / (double) fighting;
        double expected = 1 - Math.exp(-1);
        assertThat(gone).isGreaterThan(expected - 4 * Math.sqrt(expected * (1 - expected) / fighting));
    }

    @Test
    void a_clock_that_is_stopped_keeps_what_is_left() {
        Agenda agenda = new Agenda(1000, new Storeroom());
        RandomDraws draws = new RandomDraws(3);
        Epochs epochs = new Epochs(draws, agenda, 1, new Storeroom());
        epochs.renew(0);
        double threshold = draws.exponential(0, Purpose.EPOCH_GAP, 0);
        epochs.start(0, 0, .01);
        epochs.stop(0, 100 * threshold / 4);
        epochs.start(0, 500, .02);
        for (int day = 0; day < 1000; day++) {
            agenda.beginDay(day);
            while (agenda.today().next()) {
                if (epochs.isDue(0, agenda.today().ticket())) {
                    assertThat(agenda.today().time()).isCloseTo(500 + 37.5 * threshold, within(1e-9));
                    return;
                }
            }
        }
        throw new AssertionError("the clock never struck");
    }
}
