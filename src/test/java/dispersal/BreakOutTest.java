package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.model.Event;
import dispersal.model.ForeignFighterModel;
import dispersal.model.Listener;
import dispersal.model.Posture;
import dispersal.scenario.PolicyTimeline;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A break-out alone, and after half a year of repatriation, on the same dice (Spec 11, S9 and S10). */
class BreakOutTest {

    private static final int DAY = 1377;

    /** What is seen of one run: everything before the break-out, who got away in it, and who was where when it came. */
    private static final class Witness implements Listener {

        private static final long serialVersionUID = 1;

        private final List<Event> before = new ArrayList<>();
        private final Map<Integer, Posture> present = new HashMap<>();
        private final Map<Integer, Posture> onTheDay = new HashMap<>();
        private final Set<Integer> away = new HashSet<>();

        @Override
        public void hear(Event event) {
            if (event.time() < DAY) {
                before.add(event);
            }
            if (event instanceof Event.DayBegan && event.time() == DAY) {
                onTheDay.putAll(present);
            } else if (event instanceof Event.Placed placed) {
                present.put(placed.fighter(), placed.posture());
            } else if (event instanceof Event.Moved moved) {
                if (moved.time() == DAY && moved.from() == Posture.DETAINED && moved.to() == Posture.UNDERGROUND) {
                    away.add(moved.fighter());
                }
                present.put(moved.fighter(), moved.to());
            }
        }
    }

    private static Witness run(String scenario, long seed) throws ScenarioException {
        PolicyTimeline timeline = ScenarioFile.load(
                        Path.of("scenarios", scenario), List.of(ScenarioFile.assignment("population.agent_weight=10")))
                .timeline();
        ForeignFighterModel model = new ForeignFighterModel(timeline, seed);
        Witness witness = new Witness();
        model.addListener(witness);
        model.run();
        return witness;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothing_changes_before_the_day(long seed) throws ScenarioException {
        assertThat(run("prison-break", seed).before).hasSizeGreaterThan(1000).isEqualTo(run("baseline", seed).before);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void who_was_repatriated_is_the_only_one_who_escapes_the_less(long seed) throws ScenarioException {
        Witness alone = run("prison-break", seed);
        Witness after = run("prison-break/after-repatriation.yaml", seed);
        assertThat(after.away).isNotEmpty().isSubsetOf(alone.away).hasSizeLessThan(alone.away.size());
        Set<Integer> spared = new HashSet<>(alone.away);
        spared.removeAll(after.away);
        assertThat(spared).allSatisfy(fighter -> {
            assertThat(alone.onTheDay.get(fighter)).isEqualTo(Posture.DETAINED);
            assertThat(after.onTheDay.get(fighter)).matches(Posture::isHome);
        });
    }
}
