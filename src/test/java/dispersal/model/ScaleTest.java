package dispersal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Scenario;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numerical conventions leave the fates of people alone: persons per agent, rate of deliberation (Spec 10, T28, T31). */
class ScaleTest {

    private static final List<Posture> FATES = List.of(Posture.KILLED, Posture.RETURNED, Posture.DETAINED);

    /** Persons by fate at the end of a run. */
    private static Map<Posture, Double> fates(Scenario scenario, long seed) {
        ForeignFighterModel model = new ForeignFighterModel(PolicyTimeline.constant(scenario), seed);
        model.run();
        Map<Posture, Double> persons = new EnumMap<>(Posture.class);
        for (int i = 0; i < model.fighters().count(); i++) {
            Posture posture = model.fighters().posture(i);
            Posture fate = posture.isHome() ? Posture.RETURNED : posture;
            persons.merge(fate, (double) model.fighters().weight(), Double::sum);
        }
        return persons;
    }

    private static Map<Posture, Sample> samples(Scenario scenario, int firstSeed, int seeds) {
        List<Map<Posture, Double>> runs = java.util.stream.IntStream.range(firstSeed, firstSeed + seeds)
                .mapToObj(seed -> fates(scenario, seed))
                .toList();
        Map<Posture, Sample> samples = new EnumMap<>(Posture.class);
        for (Posture fate : FATES) {
            samples.put(fate, Sample.of(seeds, s -> runs.get(s).getOrDefault(fate, 0.0)));
        }
        return samples;
    }

    @Test
    void agents_who_stand_for_ten_persons_meet_the_same_fates_on_average() {
        TestScenarios small = TestScenarios.small();
        Map<Posture, Sample> single = samples(small.withPersons(3000, 1, 200).build(), 100, 4);
        Map<Posture, Sample> tens = samples(small.withPersons(3000, 10, 200).build(), 200, 15);
        for (Posture fate : FATES) {
            Sample one = single.get(fate);
            Sample ten = tens.get(fate);
            double standardError = Math.sqrt(one.variance() / one.size() + ten.variance() / ten.size());
            assertThat(ten.mean()).as("persons " + fate).isCloseTo(one.mean(), within(3 * standardError));
        }
    }

    @Test
    void how_often_people_deliberate_hardly_changes_their_fates() {
        Map<Posture, Sample> usual = samples(thinking(21, .7), 300, 2);
        assertAlike(samples(thinking(7, .7), 300, 2), usual);
        assertAlike(samples(thinking(60, .7), 300, 2), usual);
    }

    @Test
    void without_shocks_faster_deliberation_hardly_changes_fates_either() {
        assertAlike(samples(thinking(7, 0), 400, 2), samples(thinking(21, 0), 400, 2));
    }

    private static void assertAlike(Map<Posture, Sample> changed, Map<Posture, Sample> usual) {
        for (Posture fate : FATES) {
            double mean = usual.get(fate).mean();
            assertThat(changed.get(fate).mean()).as("persons " + fate).isCloseTo(mean, within(.05 * mean));
        }
    }

    private static Scenario thinking(double daysPerEpoch, double triggers) {
        TestScenarios small = TestScenarios.small().withoutWayOutOfCustody().withPersons(8000, 1, 200);
        return small.withDeliberation(Records.with(
                        small.build().deliberation(), "ratePerDay", 1 / daysPerEpoch, "triggerProbability", triggers))
                .build();
    }
}
