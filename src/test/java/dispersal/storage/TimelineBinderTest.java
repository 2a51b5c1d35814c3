package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.PolicyTimeline.Epoch;
import dispersal.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineBinderTest {

    @TempDir
    Path folder;

    private ScenarioCopy copy;

    @BeforeEach
    void copyTheSmallScenario() throws IOException {
        copy = new ScenarioCopy(folder);
        String text = Files.readString(copy.file("small/scenario.yaml"));
        copy.write("small/scenario.yaml", text.replaceFirst("(?m)^policies:\\R(?:(?: .*)?\\R)+", ""));
        copy.write(
                "small/inputs/history.csv",
                "id,date,path,value,source,grade\n"
                        + "early,2017-05-01,attrition.pressure,1,Invented,D\nmiddle,2017-07-01,attrition.pressure,2,Invented,D\n"
                        + "earlier,2017-04-01,attrition.pressure,9,Invented,D\n");
    }

    private PolicyTimeline timeline(String policies) throws IOException, ScenarioException {
        return copy.append("small/scenario.yaml", "policies:\n" + policies)
                .load("small")
                .timeline();
    }

    private static List<Double> pressures(PolicyTimeline timeline) {
        return timeline.epochs().stream()
                .map(epoch -> epoch.scenario().attrition().pressure())
                .toList();
    }

    @Test
    void history_is_ordered_by_date_and_may_begin_before_the_run() throws Exception {
        PolicyTimeline timeline = timeline("  none: {title: Nothing, from: 2017-08-01}\n");
        assertThat(timeline.epochs()).extracting(Epoch::day).containsExactly(0, 30);
        assertThat(pressures(timeline)).containsExactly(1.0, 2.0);
    }

    @Test
    void a_policy_rests_on_history_and_history_shows_again_after_it() throws Exception {
        PolicyTimeline timeline =
                timeline("  calm: {title: x, from: 2017-06-15, until: 2017-07-14, set: {attrition.pressure: 0.5}}\n");
        assertThat(timeline.epochs()).extracting(Epoch::day).containsExactly(0, 14, 44);
        assertThat(pressures(timeline)).containsExactly(1.0, 0.5, 2.0);
    }

    @Test
    void factors_and_summands_apply_in_the_order_of_the_file_to_what_is_set() throws Exception {
        String half =
                "  half: {title: x, from: 2017-06-01, multiply: {attrition.pressure: 0.5}, add: {attrition.pressure: 1}}\n";
        String triple = "  triple: {title: x, from: 2017-06-01, multiply: {attrition.pressure: 3}}\n";
        String set = "  set: {title: x, from: 2017-06-01, set: {attrition.pressure: 4}}\n";
        assertThat(pressures(timeline(half + triple + set))).containsExactly((4 * 0.5 + 1) * 3);
    }

    @Test
    void factors_follow_history_beneath_them() throws Exception {
        assertThat(pressures(timeline("  half: {title: x, from: 2017-06-01, multiply: {attrition.pressure: 0.5}}\n")))
                .containsExactly(0.5, 1.0);
    }

    @Test
    void an_announcement_begins_an_epoch_even_where_no_value_changes() throws Exception {
        PolicyTimeline timeline = timeline("  word: {title: x, from: 2017-06-01, until: 2017-06-30, announced: true}\n"
                + "  again: {title: x, from: 2017-09-01, announced: true}\n");
        assertThat(timeline.epochs()).extracting(Epoch::day).containsExactly(0, 30, 92);
        assertThat(timeline.epochs()).extracting(Epoch::announcement).containsExactly(true, false, true);
    }

    @Test
    void what_does_not_change_is_shared_between_epochs() throws Exception {
        PolicyTimeline timeline = timeline("  none: {title: Nothing, from: 2017-08-01}\n");
        Scenario first = timeline.epochs().get(0).scenario();
        Scenario second = timeline.epochs().get(1).scenario();
        assertThat(second.utilities()).isSameAs(first.utilities());
        assertThat(second.origins().get(0)).isSameAs(first.origins().get(0));
        assertThat(second.attrition()).isNotEqualTo(first.attrition());
    }

    @Test
    void values_that_must_fit_together_may_change_together() throws Exception {
        PolicyTimeline timeline =
                timeline("  welcome: {title: x, from: 2017-08-01, set: {rival_pole.accept_probability: 0.9, "
                        + "rival_pole.imprison_probability: 0.1, rival_pole.kill_probability: 0}}\n");
        assertThat(timeline.epochs().get(2).scenario().rivalPole().acceptProbability())
                .isEqualTo(0.9);
    }
}
