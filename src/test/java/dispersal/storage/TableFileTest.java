package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import dispersal.analysis.Table.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    private static final List<Column> COLUMNS =
            List.of(Column.text("origin"), Column.integer("persons", "persons"), Column.decimal("share", "share"));

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("fates.csv");
    }

    private static Table table() {
        return new Table("fates", COLUMNS)
                .add("FRA", 12L, 0.25)
                .add("Bosnia, \"and\"\nmore", -3L, Double.NaN)
                .add("", 0L, 1.0);
    }

    @Test
    void a_table_is_comma_separated_with_line_feeds_and_quotes_where_needed() throws IOException {
        TableFile.write(table(), file);
        assertThat(Files.readString(file))
                .isEqualTo("origin,persons,share\nFRA,12,0.25\n\"Bosnia, \"\"and\"\"\nmore\",-3,\n,0,1\n");
    }

    @Test
    void a_table_reads_back_as_it_was_written() throws IOException {
        TableFile.write(table(), file);
        Table read = TableFile.read("fates", COLUMNS, file);
        assertThat(read.columns()).isEqualTo(COLUMNS);
        assertThat(read.rows()).containsExactlyElementsOf(table().rows());
    }

    @Test
    void rows_appended_in_parts_make_the_same_file_as_a_whole_table() throws IOException {
        TableFile.write(table(), file);
        Path parts = folder.resolve("parts.csv");
        try (TableWriter writer = new TableWriter(parts, COLUMNS)) {
            for (Object[] row : table().rows()) {
                writer.append(new Table("fates", COLUMNS).add(row));
            }
            assertThat(writer.rows()).isEqualTo(3);
        }
        assertThat(parts).hasSameTextualContentAs(file);
    }

    @Test
    void a_table_of_other_columns_is_not_appended() throws IOException {
        try (TableWriter writer = new TableWriter(file, COLUMNS)) {
            Table other = new Table("fates", List.of(Column.text("origin")));
            assertThatThrownBy(() -> writer.append(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("table fates has other columns than its file");
        }
    }

    @Test
    void types_of_unknown_columns_follow_from_the_cells() throws IOException {
        Files.writeString(file, "id,date,low,n,nothing\nT1,2016-01-01,,3,\nT2,2017-01-01,0.5,4,\n");
        Table read = TableFile.read("targets", file);
        assertThat(read.columns())
                .extracting(Column::type)
                .containsExactly(Type.TEXT, Type.TEXT, Type.DECIMAL, Type.INTEGER, Type.TEXT);
        assertThat(read.number(0, "low")).isNaN();
        assertThat(read.number(1, "n")).isEqualTo(4);
    }

    @Test
    void a_wrong_header_is_told_with_its_place() throws IOException {
        Files.writeString(file, "origin,people,share\n");
        assertThatThrownBy(() -> TableFile.read("fates", COLUMNS, file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ":1: found the columns origin, people, share, expected origin, persons, share");
    }

    @Test
    void a_wrong_number_is_told_with_its_place() throws IOException {
        Files.writeString(file, "origin,persons,share\nFRA,1,0.5\nTUN,many,0.5\n");
        assertThatThrownBy(() -> TableFile.read("fates", COLUMNS, file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ":3: column persons: found 'many', expected a number");
    }

    @Test
    void a_file_that_is_no_table_is_told() throws IOException {
        Files.writeString(file, "");
        assertThatThrownBy(() -> TableFile.read("fates", file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " is empty, expected a header line");
        Files.writeString(file, "a,b\n1,2,3\n");
        assertThatThrownBy(() -> TableFile.read("fates", file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + " is not a table: ");
    }
}
