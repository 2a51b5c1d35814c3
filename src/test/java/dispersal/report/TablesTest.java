package dispersal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Table STOCKS = new Table("stocks", List.of(Column.text("date")));

    @Test
    void identifiers_are_shown_by_their_names() {
        Tables tables = Tables.of(STOCKS).named(Map.of("TUN", "Tunisia", "sdf", " "));
        assertThat(tables.nameOf("TUN")).isEqualTo("Tunisia");
        assertThat(tables.nameOf("sdf")).isEqualTo("Sdf");
        assertThat(tables.table("stocks")).isSameAs(STOCKS);
    }

    @Test
    void identifiers_without_names_are_made_readable() {
        Tables tables = Tables.of(STOCKS);
        assertThat(tables.nameOf("south-and-south-east-asia")).isEqualTo("South and South East Asia");
        assertThat(tables.nameOf("XAA")).isEqualTo("XAA");
        assertThat(tables.nameOf("-")).isEqualTo("(unnamed)");
    }

    @Test
    void a_missing_table_is_answered_with_those_there_are() {
        assertThatThrownBy(() -> Tables.of(STOCKS).table("flows"))
                .hasMessage("the table flows is missing; there are: stocks");
    }

    @Test
    void destination_words_of_the_contract_have_fates_and_all_others_are_affiliates() {
        assertThat(Whereabouts.fateOf("home")).isEqualTo(Fate.RETURNED);
        assertThat(Whereabouts.fateOf("third-country")).isEqualTo(Fate.THIRD_COUNTRY);
        assertThat(Whereabouts.fateOf("in-transit")).isEqualTo(Fate.IN_TRANSIT);
        assertThat(Whereabouts.fateOf("in_transit")).isEqualTo(Fate.IN_TRANSIT);
        assertThat(Whereabouts.fateOf("detained:hts")).isEqualTo(Fate.DETAINED);
        assertThat(Whereabouts.fateOf("camp:sdf")).isEqualTo(Fate.CAMP);
        assertThat(Whereabouts.isAffiliate("camp:sdf")).isFalse();
        assertThat(Whereabouts.label("camp:sdf", Tables.of(STOCKS).named(Map.of("sdf", "SDF"))))
                .isEqualTo("Camp: SDF");
        assertThat(Whereabouts.fateOf("outside")).isEqualTo(Fate.NOT_YET_ARRIVED);
        assertThat(Whereabouts.fateOf("idlib")).isEqualTo(Fate.SWITCHED);
        assertThat(Whereabouts.isAffiliate("libya")).isTrue();
        assertThat(Whereabouts.isAffiliate("camp")).isFalse();
    }
}
