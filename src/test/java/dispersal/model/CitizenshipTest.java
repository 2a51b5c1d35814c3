package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Loss of citizenship (Spec 5.7; 10, T23). */
class CitizenshipTest {

    private static final int DAY = 200;

    private static PolicyTimeline revokedFrom(int day, TestScenarios world) {
        TestScenarios dual = world.withEveryOrigin(o -> Records.with(o, "dualNationalShare", 1, "revocationPerDay", 0));
        Scenario after = dual.withEveryOrigin(o -> o.id().equals("XNO") ? Records.with(o, "revocationPerDay", 1000) : o)
                .build();
        return new PolicyTimeline(
                List.of(new PolicyTimeline.Epoch(0, dual.build(), false), new PolicyTimeline.Epoch(day, after, false)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void after_revocation_of_all_nobody_of_that_state_comes_home_and_nobody_is_lost(int world) {
        PolicyTimeline timeline = revokedFrom(DAY, world == 1 ? TestScenarios.small() : RandomWorlds.scenario(world));
        ForeignFighterModel model = new ForeignFighterModel(timeline, world);
        Chronicle chronicle = Chronicle.of(model);
        assertThat(chronicle.all(Event.Revoked.class))
                .isNotEmpty()
                .allMatch(e -> model.fighters().origin(e.fighter()) == 0);
        assertThat(chronicle.moves())
                .noneMatch(m -> m.time() >= DAY + 1
                        && model.fighters().origin(m.fighter()) == 0
                        && !m.from().isHome()
                        && m.to().isHome())
                .anyMatch(m -> m.time() >= DAY + 1 && !m.from().isHome() && m.to().isHome());
        assertThat(chronicle.fates()).hasSize(model.fighters().count()).doesNotContainNull();
    }

    @Test
    void at_rate_0_nothing_is_revoked() {
        assertThat(Chronicle.of(TestScenarios.small().timeline(), 1).all(Event.Revoked.class))
                .isEmpty();
    }

    @Test
    void only_those_with_a_second_citizenship_can_lose_this_one() {
        TestScenarios some = TestScenarios.small()
                .withEveryOrigin(o -> Records.with(o, "dualNationalShare", 0.3, "revocationPerDay", 1000));
        ForeignFighterModel model = new ForeignFighterModel(some.timeline(), 2);
        Chronicle chronicle = Chronicle.of(model);
        int abroad = (int) chronicle.all(Event.Placed.class).stream()
                .filter(p -> p.posture().isAbroad())
                .count();
        long lost = chronicle.all(Event.Revoked.class).stream()
                .filter(e -> e.time() < 1)
                .count();
        Sample.of(abroad, i -> i < lost ? 1 : 0).hasShare(0.3);
    }
}
