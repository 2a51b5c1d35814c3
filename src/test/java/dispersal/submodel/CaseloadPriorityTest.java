package dispersal.submodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

class CaseloadPriorityTest {

    private static final CaseloadPriority DEFAULT = priority(.47, 1);
    private static final Reengagement RULE = new Reengagement(.02, 152, 1.1, 2, .5, -.03, .6, .4, .7, .45, 0);
    private static final int PEOPLE = 100_000;

    private static CaseloadPriority priority(double insight, double noise) {
        return new CaseloadPriority(2, 1, .5, 1, insight, noise, 3.3, .1, 365);
    }

    /** One person as one who re-engages and as one who does not, each with its probability. */
    private record Entry(double score, double cases, double others) {}

    private interface Score {
        double of(Person person, boolean atRisk);
    }

    private record Person(double commitment, double skill, boolean experienced, double propensity, double normal) {}

    private static List<Person> people() {
        UniformRandomProvider dice = RandomSource.XO_RO_SHI_RO_128_PP.create(17);
        QuantileTable attitudes = QuantileTable.beta(5, 2);
        QuantileTable skills = QuantileTable.beta(2, 4);
        TruncatedNormal ages = new TruncatedNormal(26, 6.5, 15, 65);
        List<Person> people = new ArrayList<>();
        for (int n = 0; n < PEOPLE; n++) {
            double commitment = attitudes.at(normal(dice));
            boolean experienced = dice.nextDouble() < .1;
            double skill = Math.min(1, skills.at(normal(dice)) + (experienced ? .15 : 0) + .05 * 3 * dice.nextDouble());
            double age = ages.quantile(dice.nextDouble());
            people.add(new Person(
                    commitment, skill, experienced, RULE.atRisk(commitment, experienced, age), normal(dice)));
        }
        return people;
    }

    private static double normal(UniformRandomProvider dice) {
        return QuantileTable.score(dice.nextDouble());
    }

    /** Chance that a person who re-engages is ranked above one who does not. */
    private static double rankedRightly(List<Person> people, Score score) {
        List<Entry> entries = new ArrayList<>();
        for (Person p : people) {
            entries.add(new Entry(score.of(p, true), p.propensity(), 0));
            entries.add(new Entry(score.of(p, false), 0, 1 - p.propensity()));
        }
        entries.sort(Comparator.comparingDouble(Entry::score));
        double othersBelow = 0;
        double right = 0;
        double cases = 0;
        for (Entry entry : entries) {
            right += entry.cases() * othersBelow;
            cases += entry.cases();
            othersBelow += entry.others();
        }
        return right / cases / othersBelow;
    }

    private static Score scoreOf(CaseloadPriority priority) {
        return (p, atRisk) -> priority.score(p.commitment(), p.skill(), p.experienced(), atRisk, p.normal());
    }

    @Test
    void the_score_ranks_rightly_65_times_in_100_and_traits_alone_cannot() {
        List<Person> people = people();
        assertThat(rankedRightly(people, scoreOf(DEFAULT))).isCloseTo(.65, within(.005));
        assertThat(rankedRightly(people, scoreOf(priority(0, 1)))).isBetween(.52, .58);
        assertThat(rankedRightly(people, scoreOf(priority(.47, 1000)))).isCloseTo(.5, within(.01));
        assertThat(rankedRightly(people, (p, atRisk) -> p.propensity())).isCloseTo(.61, within(.005));
    }

    @Test
    void about_one_in_ten_is_wanted_in_an_intensive_slot() {
        List<Person> people = people();
        Score score = scoreOf(DEFAULT);
        long wanted = people.stream()
                .filter(p -> DEFAULT.wantsIntensive(score.of(p, false)))
                .count();
        assertThat(wanted / (double) PEOPLE).isCloseTo(.1, within(.01));
    }

    @Test
    void a_score_is_the_sum_of_its_parts() {
        assertThat(DEFAULT.score(.7, .4, true, true, .5)).isCloseTo(1.4 + .4 + .5 + .47 + .5, within(1e-12));
        assertThat(DEFAULT.score(.7, .4, false, false, 0)).isCloseTo(1.8, within(1e-12));
        assertThat(DEFAULT.scoreNow(1.8, 365.25)).isCloseTo(.8, within(1e-12));
    }

    @Test
    void commitment_skill_and_experience_raise_the_score_and_time_lowers_it() {
        assertThat(DEFAULT.score(.8, .4, false, false, 0)).isGreaterThan(DEFAULT.score(.7, .4, false, false, 0));
        assertThat(DEFAULT.score(.7, .5, false, false, 0)).isGreaterThan(DEFAULT.score(.7, .4, false, false, 0));
        assertThat(DEFAULT.score(.7, .4, true, false, 0)).isGreaterThan(DEFAULT.score(.7, .4, false, false, 0));
        assertThat(DEFAULT.scoreNow(1, 10)).isLessThan(DEFAULT.scoreNow(1, 9));
    }

    @Test
    void places_order_two_people_as_their_scores_do_on_any_day() {
        UniformRandomProvider dice = RandomSource.XO_RO_SHI_RO_128_PP.create(5);
        for (int n = 0; n < 1000; n++) {
            double first = 4 * dice.nextDouble();
            double second = 4 * dice.nextDouble();
            double firstBack = 1000 * dice.nextDouble();
            double secondBack = 1000 * dice.nextDouble();
            double today = 1000 + 400 * dice.nextDouble();
            boolean ahead = DEFAULT.scoreNow(first, today - firstBack) > DEFAULT.scoreNow(second, today - secondBack);
            assertThat(DEFAULT.place(first, firstBack) < DEFAULT.place(second, secondBack))
                    .isEqualTo(ahead);
        }
    }

    @Test
    void monitoring_lasts_a_year_on_average() {
        assertThat(DEFAULT.monitoringDays(1)).isEqualTo(365);
    }
}
