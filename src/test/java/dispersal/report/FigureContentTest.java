package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureContentTest {

    private static final Caption TWO = new Caption("hand-made", 2, 1, 2, 1, "0.1.0");

    private static Table table(String name, String... columns) {
        List<Column> all = new ArrayList<>(List.of(Column.integer("run", ""), Column.integer("replicate", "")));
        Arrays.stream(columns).map(Column::text).forEach(all::add);
        all.add(Column.integer("persons", "persons"));
        return new Table(name, all);
    }

    private static List<String> words(String figure, Tables tables) {
        return RecordingGraphics.words(Figures.named(figure).draw(tables, TWO));
    }

    @Test
    void stocks_are_labelled_with_means_and_bands_of_the_last_date() {
        Table stocks = table("stocks", "date", "posture");
        for (long r = 0; r < 2; r++) {
            stocks.add(r, r, "2016-01-01", "fighting", 1000L).add(r, r, "2016-01-08", "fighting", 900L - 100 * r);
            stocks.add(r, r, "2016-01-08", "killed", 100L + 100 * r);
        }
        assertThat(words("stocks-by-fate", Tables.of(stocks)))
                .contains("1,000 persons, weekly, 1 January 2016 to 8 January 2016.")
                .containsSubsequence("Killed", "150", "Fighting", "850")
                .containsSubsequence("Killed", "105\u2013195");
    }

    @Test
    void those_who_never_come_are_no_part_of_the_stock() {
        Table stocks = table("stocks", "date", "posture");
        for (long r = 0; r < 2; r++) {
            stocks.add(r, r, "2016-01-01", "fighting", 900L).add(r, r, "2016-01-01", "not_yet_arrived", 110L + 20 * r);
            stocks.add(r, r, "2016-01-08", "fighting", 1000L).add(r, r, "2016-01-08", "not_yet_arrived", 10L + 20 * r);
        }
        assertThat(words("stocks-by-fate", Tables.of(stocks)))
                .contains("1,000 persons, weekly, 1 January 2016 to 8 January 2016.")
                .containsSubsequence("Yet to arrive", "0", "Fighting", "1,000");
    }

    @Test
    void an_unknown_posture_is_not_left_out_in_silence() {
        Table stocks = table("stocks", "date", "posture").add(0L, 0L, "2016-01-01", "vanished", 1L);
        assertThatThrownBy(() -> Figures.named("stocks-by-fate").draw(Tables.of(stocks), TWO))
                .hasMessageStartingWith("stocks.posture holds 'vanished'");
    }

    private static Table fates() {
        Table fates = table("fates", "date", "origin", "fate");
        for (long r = 0; r < 2; r++) {
            fates.add(r, r, "2017-10-31", "TUN", "fighting", 60L);
            fates.add(r, r, "2019-12-31", "TUN", "returned", 15L).add(r, r, "2019-12-31", "TUN", "killed", 45L);
            fates.add(r, r, "2019-12-31", "FRA", "returned", 30L).add(r, r, "2019-12-31", "FRA", "killed", 10L);
            fates.add(r, r, "2019-12-31", "XAA", "returned", 0L);
            fates.add(r, r, "2019-12-31", "FRA", "not_yet_arrived", 500L);
        }
        return fates;
    }

    @Test
    void origins_are_sorted_by_the_share_returned_and_carry_their_persons() {
        Tables tables = Tables.of(fates()).named(Map.of("TUN", "Tunisia", "FRA", "France"));
        assertThat(words("fates-by-origin", tables))
                .contains("What became of them, by state of origin, on 31 December 2019")
                .containsSubsequence("40", "France", "75", "25", "60", "Tunisia", "25", "75")
                .doesNotContain("XAA");
    }

    @Test
    void another_census_can_be_asked_for_and_gets_its_own_name() {
        FatesByOrigin figure = new FatesByOrigin("2017-10-31");
        assertThat(figure.name()).isEqualTo("fates-by-origin-2017-10-31");
        assertThat(RecordingGraphics.words(figure.draw(Tables.of(fates()), TWO)))
                .containsSubsequence("60", "TUN", "100")
                .doesNotContain("FRA");
    }

    @Test
    void a_census_that_was_not_taken_is_answered_with_those_that_were() {
        assertThatThrownBy(() -> new FatesByOrigin("2018-01-01").draw(Tables.of(fates()), TWO))
                .hasMessage("the table fates has no census on 2018-01-01; there are: 2017-10-31, 2019-12-31");
    }

    private static Table destinations() {
        Table destinations = table("destinations", "date", "origin", "region", "destination");
        String[] affiliates = {"libya", "sinai", "khorasan", "yemen", "somalia", "sahel", "caucasus"};
        for (long r = 0; r < 2; r++) {
            destinations.add(r, r, "2019-12-31", "TUN", "maghreb", "home", 4000L + 2 * r);
            destinations.add(r, r, "2019-12-31", "FRA", "western-europe", "detained:sdf", 300L);
            destinations.add(r, r, "2019-12-31", "FRA", "western-europe", "third-country", 7L);
            destinations.add(r, r, "2019-12-31", "TUN", "maghreb", "not-yet-arrived", 77L);
            for (int k = 0; k < affiliates.length; k++) {
                destinations.add(
                        r, r, "2019-12-31", "TUN", "maghreb", affiliates[k], k < 4 ? 60L - 10 * k : 5L - (k - 4));
            }
        }
        return destinations;
    }

    @Test
    void streams_are_labelled_at_both_ends_and_small_affiliates_gathered() {
        List<String> words = words("who-went-where", Tables.of(destinations()));
        assertThat(words)
                .containsSubsequence("Maghreb", "4,001")
                .containsSubsequence(
                        "Home", "4,001", "Third country", "7", "Libya", "60", "Sinai", "50", "Khorasan", "40")
                .containsSubsequence("Yemen", "30", "Other affiliates", "12", "Detained: Sdf", "300")
                .doesNotContain("Somalia", "Yet to arrive");
        assertThat(String.join(" ", words)).contains("of all persons: Somalia, Sahel, Caucasus.");
    }

    @Test
    void departures_and_arrivals_are_summed_by_destination() {
        Table flows = table("flows", "month", "from", "to");
        Table departures = table("departures", "month", "from", "destination");
        for (long r = 0; r < 2; r++) {
            flows.add(r, r, "2016-01", "theatre", "in-transit", 80L + 40 * r);
            flows.add(r, r, "2016-02", "in-transit", "home", 30L).add(r, r, "2016-02", "detained:iraq", "home", 10L);
            flows.add(r, r, "2016-03", "in-transit", "libya", 8L).add(r, r, "2016-03", "libya", "libya", 99L);
            flows.add(r, r, "2016-03", "theatre", "killed", 500L).add(r, r, "2016-03", "in-transit", "idlib", 5L);
            departures
                    .add(r, r, "2016-01", "theatre", "home", 70L + 40 * r)
                    .add(r, r, "2016-01", "theatre", "libya", 10L);
            departures.add(r, r, "2016-02", "stranded", "home", 77L);
        }
        assertThat(words("departures-and-arrivals", Tables.of(flows, departures)))
                .contains("100 departures and 53 arrivals, January 2016 to March 2016.")
                .containsSubsequence("Libya", "10", "Home", "90")
                .containsSubsequence("Idlib (al-Qaeda-linked)", "5", "Libya", "8", "Home", "40")
                .doesNotContain("99", "500", "77");
    }

    @Test
    void crossings_show_attempts_and_the_share_passed_by_half_year() {
        Table crossings = new Table(
                "crossings",
                List.of(
                        Column.integer("run", ""),
                        Column.integer("replicate", ""),
                        Column.text("month"),
                        Column.text("crossing"),
                        Column.integer("attempts", "persons"),
                        Column.integer("detected", "persons"),
                        Column.integer("captured", "persons"),
                        Column.integer("turned_back", "persons"),
                        Column.integer("released", "persons")));
        crossings.add(0L, 0L, "2016-01", "syria-jordan", 1500L, 375L, 75L, 200L, 100L);
        crossings.add(0L, 0L, "2016-06", "syria-jordan", 500L, 125L, 25L, 75L, 25L);
        crossings.add(1L, 1L, "2016-07", "syria-jordan", 20L, 18L, 8L, 8L, 2L);
        assertThat(words("crossing-outcomes", Tables.of(crossings)))
                .contains("What happened at the crossings, by half-year")
                .containsSubsequence("2016 H1", "1,000", "75%", "2016 H2", "10", "10%", "Syria Jordan");
    }

    @Test
    void an_affiliate_has_one_shade_in_all_figures_of_a_result() {
        Table flows = table("flows", "month", "from", "to");
        flows.add(0L, 0L, "2016-01", "in-transit", "sinai", 900L).add(0L, 0L, "2016-01", "in-transit", "libya", 1L);
        Tally arrivals = Tally.of(
                flows,
                2,
                line -> line.number("persons"),
                line -> java.util.Optional.of(line.text("month")),
                line -> java.util.Optional.of(line.text("to")));
        assertThat(Affiliates.ranked(arrivals, Tables.of(flows, destinations()), TWO))
                .containsExactly("libya", "sinai");
        assertThat(Affiliates.ranked(arrivals, Tables.of(flows), TWO)).containsExactly("sinai", "libya");
    }
}
