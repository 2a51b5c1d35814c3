package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowTest {

    private static List<CsvRow> read(String text, Faults faults) {
        return CsvRow.read(new SourceText("t.csv", text), faults);
    }

    @Test
    void every_cell_knows_its_line_and_column_past_quotes_and_line_breaks() {
        Faults faults = new Faults();
        List<CsvRow> rows = read("a,b,c\n\"x, \"\"y\"\"\",é,3\n\n\"one\ntwo \"\"2\"\"\",4,5\r\n6,7,8\n", faults);
        assertThat(faults.none()).isTrue();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).cells()).extracting(Node.Scalar::text).containsExactly("x, \"y\"", "é", "3");
        assertThat(rows.get(1).cells())
                .extracting(cell -> cell.place().toString())
                .containsExactly("t.csv:2:1", "t.csv:2:12", "t.csv:2:14");
        assertThat(rows.get(2).cells())
                .extracting(cell -> cell.place().toString())
                .containsExactly("t.csv:4:1", "t.csv:5:12", "t.csv:5:14");
        assertThat(rows.get(3).place()).hasToString("t.csv:6:1");
    }

    @Test
    void text_after_a_closing_quote_is_a_fault_with_its_line() {
        Faults faults = new Faults();
        read("a,b\n1,2\n\"x\"y,2\n", faults);
        assertThat(faults.inOrder()).hasSize(1).first().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.message()).startsWith("is not a table from here on: ");
        });
    }

    @Test
    void a_quote_that_is_never_closed_is_a_fault_with_its_line() {
        Faults faults = new Faults();
        read("a,b\n1,\"x\n2,3\n", faults);
        assertThat(faults.inOrder())
                .hasSize(1)
                .first()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2));
    }
}
