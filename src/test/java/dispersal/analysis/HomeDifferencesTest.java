package dispersal.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HomeDifferencesTest {

    private static PairedDifference difference(String metric, String group, double base, double more) {
        double[] bases = {base, base + 1, base + 2};
        return PairedDifference.of(
                metric, group, bases, new double[] {bases[0] + more, bases[1] + more, bases[2] + more});
    }

    @Test
    void measures_of_home_rights_and_threat_are_picked_and_others_are_not() {
        PairedDifference waiting = difference("caseload.waiting", "2020-01-01", 4, 2);
        PairedDifference blocked = difference("incidents.disrupted", "blocked", 4, 0);
        PairedDifference killed = difference("fates.killed", "2019-12-31", 9, 1);
        assertThat(HomeDifferences.of(List.of(waiting, killed, blocked))).containsExactly(waiting, blocked);
    }

    @Test
    void what_is_nothing_in_both_is_left_out() {
        PairedDifference nothing =
                PairedDifference.of("rights.revocations", "run", new double[] {0, 0}, new double[] {0, 0});
        assertThat(HomeDifferences.of(List.of(nothing))).isEmpty();
    }

    @Test
    void labels_name_table_and_column_and_the_pathway_of_incidents() {
        assertThat(HomeDifferences.label(difference("rights.detention_person_days", "run", 1, 1)))
                .isEqualTo("rights: detention person days");
        assertThat(HomeDifferences.label(difference("incidents.incidents", "returnee", 1, 1)))
                .isEqualTo("incidents: incidents, returnee");
    }
}
