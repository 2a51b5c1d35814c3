package dispersal.analysis.validation;

import static dispersal.analysis.validation.PatternTables.read;
import static dispersal.analysis.validation.PatternTables.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.Table;
import org.junit.jupiter.api.Test;

class CohortMeasuresTest {

    private final Table cohorts = PatternTables.cohorts();

    @Test
    void fates_are_added_up_over_origins() {
        assertThat(read("count", "2016-12-31", "FRA", "killed;executed", "persons", cohorts))
                .isEqualTo(40);
        assertThat(read("count", "2016-12-31", "FRA;DEU", "killed;executed", "persons", cohorts))
                .isEqualTo(50);
        assertThat(read("count", "2016-12-31", "region:western", "killed", "persons", cohorts))
                .isEqualTo(40);
        assertThat(read("count", "2016-12-31", "all", "killed", "persons", cohorts))
                .isEqualTo(60);
    }

    @Test
    void recorded_returns_count_minors_where_the_figure_does() {
        assertThat(read("count", "2016-12-31", "FRA", "recorded", "persons", cohorts))
                .isEqualTo(15);
        assertThat(read("count", "2016-12-31", "FRA", "recorded;minors_recorded", "persons", cohorts))
                .isEqualTo(19);
        assertThat(read("count", "2016-12-31", "FRA", "unrecorded", "persons", cohorts))
                .isEqualTo(5);
    }

    @Test
    void a_share_is_of_adults_of_everybody_of_survivors_or_of_those_decided_upon() {
        assertThat(read("count", "2017-01-01", "FRA", "recorded", "share-of-adults", cohorts))
                .isEqualTo(0.15);
        assertThat(read("count", "2017-01-01", "FRA", "killed;executed", "share-of-persons", cohorts))
                .isEqualTo(40.0 / 120);
        assertThat(read("count", "2017-01-01", "FRA", "recorded", "share-of-survivors", cohorts))
                .isEqualTo(0.25);
        assertThat(read("count", "2017-01-01", "FRA", "prosecuted", "share-of-decided", cohorts))
                .isEqualTo(0.25);
        assertThat(read("count", "2017-01-01", "all", "blocked", "share-of-persons", cohorts))
                .isEqualTo(250.0 / 370);
    }

    @Test
    void growth_is_between_two_dates() {
        String year = "2017-01-01/2017-12-31";
        assertThat(read("growth", year, "all", "killed;executed", "persons", cohorts))
                .isEqualTo(80);
        assertThat(read("growth", year, "all", "killed;executed", "share-of-all", cohorts))
                .isEqualTo(80.0 / 150);
        assertThat(read("growth", year, "all", "killed;executed", "share-since-start", cohorts))
                .isEqualTo(80.0 / 135);
        assertThat(read("growth", "2016-01-01/2017-01-01", "all", "adults", "per-month", cohorts))
                .isCloseTo(40 / (366 / 30.4375), within(1e-9));
    }

    @Test
    void what_cannot_be_measured_says_why() {
        assertThat(reading("count", "2019-06-30", "FRA", "killed", "persons", cohorts)
                        .obstacle())
                .isEqualTo("outside the horizon of the scenario");
        assertThat(reading("count", "2017-01-01", "GBR", "killed", "persons", cohorts)
                        .obstacle())
                .isEqualTo("not all of these origins are in the scenario");
        assertThat(reading("count", "2017-01-01", "FRA", "killed", "persons").obstacle())
                .isEqualTo("the table of cohorts was not kept");
        assertThat(reading("count", "2017-01-01", "TUN", "prosecuted", "share-of-decided", cohorts)
                        .obstacle())
                .isEqualTo("nobody to count");
        assertThat(reading("growth", "2015-01-01/2017-01-01", "FRA", "killed", "persons", cohorts)
                        .obstacle())
                .isEqualTo("outside the horizon of the scenario");
    }
}
