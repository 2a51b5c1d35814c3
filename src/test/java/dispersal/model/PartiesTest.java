package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.Scenario;
import dispersal.submodel.SocialStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesTest {

    private static final int HEADS = 1000;

    /** Everybody has many friends on the spot, all of whom would love to come along. */
    private static ForeignFighterModel sociable(double meanCompanions, int invitedAtMost, long seed) {
        TestScenarios border = BorderWorld.of(HEADS, 0);
        Scenario scenario = border.withJourneys(Records.with(
                        border.build().journeys(), "meanCompanions", meanCompanions, "invitedAtMost", invitedAtMost))
                .withPopulation(
                        Records.with(border.build().population(), "ties", new SocialStructure(40, 10_000, 1, 0, 30)))
                .withDeliberation(Records.with(border.build().deliberation(), "ratePerDay", 1e-9))
                .build();
        ForeignFighterModel model = new ForeignFighterModel(dispersal.scenario.PolicyTimeline.constant(scenario), seed);
        model.start();
        model.schedule.step(model);
        return model;
    }

    private static int[] sizes(ForeignFighterModel model, int journeys) {
        Parties parties = new Parties(model, HEADS);
        int[] counts = new int[40];
        for (int head = 0; head < HEADS; head++) {
            boolean hasFriends = model.fighters().tieStart[head + 1] - model.fighters().tieStart[head] >= 8;
            for (int journey = 0; journey < journeys && hasFriends; journey++) {
                parties.gather(head, 0, Alternatives.RETURN, journey);
                counts[parties.size(head)]++;
                parties.disband(head);
            }
        }
        return counts;
    }

    private static double mean(int[] counts) {
        double sum = 0;
        for (int size = 0; size < counts.length; size++) {
            sum += size * counts[size];
        }
        return sum / java.util.Arrays.stream(counts).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void companions_are_poisson(long seed) {
        int[] counts = sizes(sociable(.3, 20, seed), 20);
        double all = java.util.Arrays.stream(counts).sum();
        assertThat(all).isGreaterThan(10_000);
        double alone = .7408182207;
        assertThat(counts[1] / all).isCloseTo(alone, within(4 * Math.sqrt(alone * (1 - alone) / all)));
        assertThat(mean(counts)).isCloseTo(1.3, within(4 * Math.sqrt(.3 / all)));
    }

    @Test
    void no_more_come_than_are_asked() {
        int[] counts = sizes(sociable(5, 2, 4), 5);
        assertThat(counts[3]).isPositive();
        assertThat(java.util.Arrays.stream(counts, 4, counts.length).sum()).isZero();
    }

    @Test
    void nobody_is_twice_in_a_party_and_all_stand_beside_its_head() {
        ForeignFighterModel model = sociable(4, 8, 5);
        Parties parties = new Parties(model, HEADS);
        for (int head = 0; head < HEADS; head++) {
            parties.gather(head, 0, Alternatives.RETURN, 0);
            int[] members = parties.disband(head);
            assertThat(members).doesNotHaveDuplicates().startsWith(head);
            for (int member : members) {
                assertThat(model.fighters().place(member))
                        .isEqualTo(model.fighters().place(head));
            }
        }
    }

    @Test
    void a_party_closes_ranks_when_somebody_is_lost() {
        ForeignFighterModel model = sociable(4, 8, 6);
        Parties parties = new Parties(model, HEADS);
        int head = 0;
        parties.gather(head, 0, Alternatives.RETURN, 0);
        while (parties.size(head) < 4) {
            parties.disband(head);
            parties.gather(++head, 0, Alternatives.RETURN, 0);
        }
        int size = parties.size(head);
        int second = parties.next(head);
        int third = parties.next(second);
        assertThat(parties.remove(second)).isNegative();
        assertThat(parties.next(head)).isEqualTo(third);
        assertThat(parties.remove(head)).isEqualTo(third);
        assertThat(parties.size(third)).isEqualTo(size - 2);
    }
}
