package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CaptionTest {

    @Test
    void replicates_are_told_with_their_seeds_and_band() {
        assertThat(new Caption("baseline", 20, 1, 20, 10, "0.1.0").provenance("bands: 5th to 95th percentile"))
                .isEqualTo(
                        "Scenario: baseline. Mean of n = 20 replicates (seeds 1 to 20); bands: 5th to 95th percentile."
                                + " Weight 10: one simulated fighter stands for 10 persons. Dispersal 0.1.0.");
    }

    @Test
    void a_single_replicate_has_no_band() {
        assertThat(new Caption("baseline", 1, 7, 7, 1, "0.1.0").provenance("bands: 5th to 95th percentile"))
                .isEqualTo(
                        "Scenario: baseline. One replicate (n = 1, seed 7), so no band. Weight 1: one simulated fighter"
                                + " stands for 1 person. Dispersal 0.1.0.");
    }

    @Test
    void nothing_may_be_left_out() {
        assertThatThrownBy(() -> new Caption(" ", 1, 1, 1, 1, "0.1.0"))
                .hasMessage("a caption needs the name of the scenario, found blank");
        assertThatThrownBy(() -> new Caption("baseline", 1, 1, 1, 1, "")).hasMessageContaining("version");
        assertThatThrownBy(() -> new Caption("baseline", 0, 1, 1, 1, "0.1.0")).hasMessageContaining("found 0");
        assertThatThrownBy(() -> new Caption("baseline", 1, 2, 1, 1, "0.1.0")).hasMessageContaining("found 2 and 1");
        assertThatThrownBy(() -> new Caption("baseline", 1, 1, 1, 0, "0.1.0")).hasMessageContaining("weight");
    }
}
