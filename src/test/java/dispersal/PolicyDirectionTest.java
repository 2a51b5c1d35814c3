package dispersal;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.analysis.Table;
import dispersal.model.Event;
import dispersal.model.ForeignFighterModel;
import dispersal.model.Listener;
import dispersal.model.Posture;
import dispersal.observation.CrossingOutcomes;
import dispersal.observation.Fates;
import dispersal.observation.Metric;
import dispersal.observation.RunDigest;
import dispersal.observation.Scene;
import dispersal.scenario.Crossing;
import dispersal.scenario.PolicyTimeline;
import dispersal.storage.ScenarioException;
import dispersal.storage.ScenarioFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each scenario of the catalogue moves what theory says in the direction it says (Spec 10, 11): differences to the baseline on the
 * same dice, one-sided at four standard errors. Where theory fixes no sign, nothing is asserted.
 */
class PolicyDirectionTest {

    private static final String WEIGHT = "population.agent_weight=10";
    private static final int SEEDS = 12;
    private static final double Z = 4;
    private static final String END = "2019-12-31";
    private static final String FALL_OF_RAQQA = "2017-10-31";
    private static final Set<String> REVOKING = Set.of("FRA", "DEU", "GBR", "BEL", "SWE", "AUT", "ESP", "ITA", "XWE");
    private static final List<Counts> BASELINE = runs("baseline");

    /** What one run comes to, by name. */
    private static final class Counts implements Listener {

        private static final long serialVersionUID = 1;

        private final Map<String, Double> counts = new HashMap<>();
        private final Map<Posture, Integer> standing = new EnumMap<>(Posture.class);

        void add(String name, double number) {
            counts.merge(name, number, Double::sum);
        }

        double of(String name) {
            return counts.getOrDefault(name, 0.0);
        }

        double ratio(String part, String whole) {
            return of(part) / of(whole);
        }

        @Override
        public void hear(Event event) {
            if (event instanceof Event.Placed placed) {
                standing.merge(placed.posture(), 1, Integer::sum);
            } else if (event instanceof Event.Moved moved) {
                standing.merge(moved.from(), -1, Integer::sum);
                standing.merge(moved.to(), 1, Integer::sum);
                add("departures", moved.to() == Posture.MOVING ? 1 : 0);
                add("unnoticed at home", moved.to() == Posture.RETURNED ? 1 : 0);
                add("newcomers", moved.from() == Posture.NOT_YET_ARRIVED ? 1 : 0);
            } else if (event instanceof Event.DayBegan) {
                standing.forEach((posture, agents) -> add("days of " + posture, agents));
            } else if (event instanceof Event.Incident incident) {
                add("incidents not disrupted", incident.disrupted() ? 0 : 1);
            } else if (event instanceof Event.CrossingTried tried && tried.listed() > 0) {
                boolean detected = tried.outcome().detected();
                for (String where : List.of("listed", "listed at " + tried.crossing())) {
                    add(where + " attempts", 1);
                    add(where + " detected", detected ? 1 : 0);
                }
            }
        }
    }

    private static List<Counts> runs(String scenario) {
        PolicyTimeline timeline = timeline(scenario);
        List<Counts> runs = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            runs.add(run(timeline, seed));
        }
        return runs;
    }

    private static PolicyTimeline timeline(String scenario) {
        try {
            return ScenarioFile.load(Path.of("scenarios", scenario), List.of(ScenarioFile.assignment(WEIGHT)))
                    .timeline();
        } catch (ScenarioException faults) {
            throw new IllegalStateException(faults);
        }
    }

    private static Counts run(PolicyTimeline timeline, long seed) {
        ForeignFighterModel model = new ForeignFighterModel(timeline, seed);
        Scene scene = Scene.of(model);
        Counts counts = new Counts();
        List<Metric> metrics = List.of(new Fates(scene), new CrossingOutcomes(scene));
        model.addListener(counts);
        metrics.forEach(model::addListener);
        model.run();
        Table fates = metrics.get(0).finish().get(0);
        fates.rows().forEach(row -> {
            counts.add(row[0] + " " + row[2], (Long) row[3]);
            counts.add(
                    row[2] + " of the revoking", REVOKING.contains(row[1]) && row[0].equals(END) ? (Long) row[3] : 0);
        });
        Table crossings = metrics.get(1).finish().get(0);
        crossings.rows().forEach(row -> {
            counts.add(row[1] + " attempts", (Long) row[2]);
            counts.add(row[1] + " detected", (Long) row[3]);
            counts.add("captured at crossings", (Long) row[4]);
        });
        return counts;
    }

    /** Differences of an alternative to a base, seed by seed, in units of their standard error. */
    private static double standardErrors(
            List<Counts> base, List<Counts> alternative, ToDoubleFunction<Counts> measure) {
        double sum = 0;
        double squares = 0;
        for (int s = 0; s < SEEDS; s++) {
            double difference = measure.applyAsDouble(alternative.get(s)) - measure.applyAsDouble(base.get(s));
            sum += difference;
            squares += difference * difference;
        }
        double mean = sum / SEEDS;
        double variance = (squares - SEEDS * mean * mean) / (SEEDS - 1);
        return mean == 0 ? 0 : mean / Math.sqrt(variance / SEEDS);
    }

    private static void raises(List<Counts> alternative, String... names) {
        for (String name : names) {
            assertThat(standardErrors(BASELINE, alternative, run -> run.of(name)))
                    .as(name)
                    .isGreaterThan(Z);
        }
    }

    private static void lowers(List<Counts> alternative, String... names) {
        for (String name : names) {
            assertThat(standardErrors(BASELINE, alternative, run -> run.of(name)))
                    .as(name)
                    .isLessThan(-Z);
        }
    }

    @Test
    void a_sealed_border_keeps_people_from_home_and_sends_them_to_other_crossings() {
        List<Counts> sealed = runs("sealed-turkish-border");
        lowers(sealed, "unnoticed at home", END + " relocated");
        raises(sealed, END + " detained", END + " underground");
        raises(sealed, "syria-lebanon attempts", "iraq-iran attempts", "iraq-turkey attempts");
    }

    @Test
    void open_corridors_save_lives_and_let_more_leave() {
        List<Counts> open = runs("open-corridors");
        lowers(open, FALL_OF_RAQQA + " killed", FALL_OF_RAQQA + " detained");
        raises(open, "departures", END + " returned", END + " underground");
    }

    @Test
    void the_rival_group_is_larger_after_a_merger_and_smaller_after_a_purge() {
        List<Counts> merger = runs("hts-merger");
        List<Counts> purge = runs("hts-purge");
        raises(merger, END + " switched");
        lowers(merger, END + " underground", END + " returned");
        lowers(purge, END + " switched");
        raises(purge, END + " underground");
    }

    @Test
    void a_haven_in_libya_draws_people_who_would_have_hidden() {
        List<Counts> haven = runs("libya-haven");
        raises(haven, END + " relocated", "libya-approaches attempts");
        lowers(haven, END + " underground");
    }

    @Test
    void affiliates_without_money_draw_fewer_and_more_stay() {
        List<Counts> starved = runs("cash-starved-affiliates");
        lowers(starved, END + " relocated");
        raises(starved, END + " underground", FALL_OF_RAQQA + " fighting");
    }

    @Test
    void an_amnesty_brings_people_home_early_and_saves_lives() {
        List<Counts> amnesty = runs("amnesty-rehabilitation");
        raises(amnesty, FALL_OF_RAQQA + " returned", END + " returned");
        lowers(amnesty, END + " killed", END + " underground");
        raises(amnesty, "days of REHABILITATION", "days of MONITORED");
    }

    @Test
    void revocation_keeps_people_from_home_and_leaves_them_elsewhere() {
        List<Counts> revocation = runs("citizenship-revocation");
        lowers(revocation, "returned of the revoking", "days of MONITORED", "days of IMPRISONED");
        raises(revocation, "killed of the revoking");
        ToDoubleFunction<Counts> elsewhere = run -> Stream.of(
                        "detained", "camp", "underground", "third_country", "relocated", "stranded", "switched")
                .mapToDouble(fate -> run.of(fate + " of the revoking"))
                .sum();
        assertThat(standardErrors(BASELINE, revocation, elsewhere)).isGreaterThan(Z);
    }

    @Test
    void repatriation_empties_prisons_and_camps_abroad_into_custody_at_home() {
        List<Counts> home = runs("repatriate-and-prosecute");
        lowers(home, END + " detained", END + " camp");
        raises(home, END + " returned", "days of CUSTODY", "days of IMPRISONED");
    }

    @Test
    void a_break_out_puts_people_at_large() {
        List<Counts> broken = runs("prison-break");
        lowers(broken, END + " detained");
        raises(broken, END + " underground");
    }

    @Test
    void less_attention_at_home_changes_no_fate_abroad_but_queues_and_incidents() {
        List<Counts> inattentive = runs("attention-drops");
        raises(inattentive, "incidents not disrupted");
        for (int s = 0; s < SEEDS; s++) {
            Counts before = BASELINE.get(s);
            assertThat(inattentive.get(s).of("days of WAITING")).isGreaterThan(before.of("days of WAITING"));
            assertThat(fates(inattentive.get(s))).isNotEmpty().isEqualTo(fates(before));
        }
    }

    private static Map<String, Double> fates(Counts run) {
        return run.counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith("20"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void the_more_of_the_list_is_shared_the_more_of_the_listed_are_found() {
        List<Counts> none = runs("intelligence-sharing/level-0.yaml");
        List<Counts> all = runs("intelligence-sharing/level-100.yaml");
        ToDoubleFunction<Counts> found = run -> run.ratio("listed detected", "listed attempts");
        assertThat(standardErrors(none, BASELINE, found)).isGreaterThan(Z);
        assertThat(standardErrors(BASELINE, all, found)).isGreaterThan(Z);
        raises(all, "captured at crossings");
        lowers(none, "captured at crossings");
    }

    @Test
    void half_of_the_list_shared_is_the_baseline_itself() {
        assertThat(digest("intelligence-sharing/level-50.yaml")).isEqualTo(digest("baseline"));
    }

    private static String digest(String scenario) {
        ForeignFighterModel model = new ForeignFighterModel(timeline(scenario), 1);
        RunDigest digest = new RunDigest();
        model.addListener(digest);
        model.run();
        return digest.hex();
    }

    @Test
    void screening_finds_more_at_the_borders_of_the_union() {
        List<Counts> screened = runs("eu-systematic-screening");
        int crossing = timeline("baseline").initial().crossings().stream()
                .map(Crossing::id)
                .toList()
                .indexOf("turkey-europe");
        String listed = "listed at " + crossing;
        ToDoubleFunction<Counts> found = run -> run.ratio(listed + " detected", listed + " attempts");
        assertThat(standardErrors(BASELINE, screened, found)).isGreaterThan(Z);
    }

    @Test
    void captures_that_are_made_known_keep_people_from_setting_out_and_catch_nobody_more() {
        List<Counts> publicised = runs("publicised-interdiction");
        lowers(publicised, "departures");
        assertThat(standardErrors(BASELINE, publicised, run -> run.of("captured at crossings")))
                .isLessThan(Z);
    }

    @Test
    void a_resurgence_brings_people_out_of_hiding_and_newcomers_in() {
        List<Counts> resurgence = runs("resurgence");
        raises(resurgence, END + " fighting", END + " killed", "newcomers");
        lowers(resurgence, END + " underground");
    }
}
