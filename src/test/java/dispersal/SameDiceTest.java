package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.model.Event;
import dispersal.model.ForeignFighterModel;
import dispersal.scenario.Assignment;
import dispersal.scenario.PolicyTimeline;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a policy for one small origin changes in the lives of everybody else: nothing, event by event, unless a coupling carries it
 * to them. The couplings are those that the document on shared random numbers lists.
 */
class SameDiceTest {

    private static final int SEEDS = 50;
    private static final String POLICY = """
            extends: %s
            name: amnesty
            title: "Indonesia grants an amnesty"
            question: "Whom does it reach?"
            policies:
              amnesty:
                title: Nobody is prosecuted
                from: 2017-06-20
                set: {origins.IDN.severity: 0, origins.IDN.pull: 3}
            """;

    @TempDir
    static Path folder;

    /** A way in which an effect can travel from one origin to another, with the values that cut it and those that let it work. */
    private enum Coupling {
        /** Pay is shared by all who are on the payroll. */
        PAY(
                List.of("finance.revenue_elasticity=0", "finance.payroll_share=1"),
                List.of("finance.payroll_share=0.2", "utilities.pay=5")),
        /** Skilled foreigners make an affiliate strong, which attracts others. */
        AFFILIATE_STRENGTH(
                List.of("affiliate_growth.skill_multiplier=0"),
                List.of("affiliate_growth.skill_multiplier=100", "utilities.affiliate_strength=3")),
        /** An affiliate takes in as many as it has room for. */
        AFFILIATE_CAPACITY(
                List.of("affiliates.libya.capacity=1000000"),
                List.of("affiliates.libya.capacity=30", "affiliates.libya.matches.south-east-asia.match=1")),
        /** A crossing that many try catches a smaller share of them. */
        CONGESTION(
                List.of("interdiction.saturation_persons_per_day=.inf"),
                List.of("interdiction.saturation_persons_per_day=1")),
        /** Friends who share a language but not an origin hear of each other's moves and deaths. */
        TIES_ACROSS(List.of("origins.IDN.language=malay"), List.of("origins.IDN.language=arabic"));

        private final List<String> cut;
        private final List<String> working;

        Coupling(List<String> cut, List<String> working) {
            this.cut = cut;
            this.working = working;
        }
    }

    private static List<Assignment> settings(List<Coupling> working) throws ScenarioException {
        List<Assignment> settings = new ArrayList<>();
        settings.add(ScenarioFile.assignment("population.agent_weight=4"));
        for (Coupling coupling : Coupling.values()) {
            for (String setting : working.contains(coupling) ? coupling.working : coupling.cut) {
                settings.add(ScenarioFile.assignment(setting));
            }
        }
        return settings;
    }

    /** How many people of the origin, and how many of all others, have another history under the policy. */
    private record Reach(int own, int others) {}

    private static Reach reach(List<Coupling> working, long seed) throws ScenarioException, IOException {
        Path policy = folder.resolve("amnesty.yaml");
        if (!Files.exists(policy)) {
            String base = folder.toRealPath()
                    .relativize(Path.of("scenarios/tutorial").toRealPath())
                    .toString()
                    .replace('\\', '/');
            Files.writeString(policy, POLICY.formatted(base));
        }
        Lives base = Lives.of(ScenarioFile.load(Path.of("scenarios/tutorial"), settings(working)).timeline(), seed);
        Lives other = Lives.of(ScenarioFile.load(policy, settings(working)).timeline(), seed);
        assertThat(other.origins()).isEqualTo(base.origins());
        return new Reach(base.changed(other, true), base.changed(other, false));
    }

    @Test
    void nobody_of_another_origin_is_touched_when_nothing_couples_them() throws Exception {
        int own = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Reach reach = reach(List.of(), seed);
            assertThat(reach.others()).as("seed " + seed).isZero();
            own += reach.own();
        }
        assertThat(own).isGreaterThan(SEEDS);
    }

    @ParameterizedTest
    @EnumSource
    void each_coupling_lets_an_effect_travel(Coupling coupling) throws Exception {
        int touched = 0;
        for (long seed = 1; seed <= 5; seed++) {
            touched += reach(List.of(coupling), seed).others();
        }
        assertThat(touched).isPositive();
    }

    /**
     * What happened to everybody.
     *
     * @param origins whether each is of the origin that the policy is for
     * @param events  events of each in order
     */
    private record Lives(List<Boolean> origins, List<List<Event>> events) {

        static Lives of(PolicyTimeline timeline, long seed) {
            ForeignFighterModel model = new ForeignFighterModel(timeline, seed);
            List<List<Event>> events = IntStream.range(0, model.fighters().count())
                    .<List<Event>>mapToObj(fighter -> new ArrayList<>())
                    .toList();
            model.addListener(event -> {
                if (event instanceof Event.Moved moved) {
                    events.get(moved.fighter()).add(moved);
                } else if (event instanceof Event.CrossingTried tried) {
                    events.get(tried.leader()).add(tried);
                } else if (event instanceof Event.Placed placed) {
                    events.get(placed.fighter()).add(placed);
                }
            });
            model.run();
            int meant = timeline.initial().origins().stream()
                    .map(origin -> origin.id())
                    .toList()
                    .indexOf("IDN");
            List<Boolean> origins = Arrays.stream(IntStream.range(0, events.size())
                            .mapToObj(fighter -> model.fighters().origin(fighter) == meant)
                            .toArray(Boolean[]::new))
                    .toList();
            return new Lives(origins, events);
        }

        int changed(Lives other, boolean ofTheOrigin) {
            return (int) IntStream.range(0, events.size())
                    .filter(fighter -> origins.get(fighter) == ofTheOrigin)
                    .filter(fighter -> !events.get(fighter).equals(other.events.get(fighter)))
                    .count();
        }
    }
}
