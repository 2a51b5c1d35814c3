package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    private final Faults faults = new Faults();

    private Optional<Node.Mapping> read(String text) {
        return YamlReader.read(new SourceText("x.yaml", text), faults);
    }

    private List<String> told() {
        return faults.inOrder().stream().map(Fault::toString).toList();
    }

    private static Node.Scalar plain(String text) {
        return new Node.Scalar(new Place("x.yaml", 1, 1), text, Node.Style.PLAIN);
    }

    @Test
    void keys_and_values_know_their_places() {
        Node.Mapping top = read("a: 1\nb:\n  c: [x, \"y\"]\n").orElseThrow();
        Node.Entry b = top.entries().get("b");
        Node.Entry c = ((Node.Mapping) b.value()).entries().get("c");
        Node.Scalar y = (Node.Scalar) ((Node.Sequence) c.value()).items().get(1);
        assertThat(b.keyPlace()).hasToString("x.yaml:2:1");
        assertThat(c.keyPlace()).hasToString("x.yaml:3:3");
        assertThat(y.place()).hasToString("x.yaml:3:10");
        assertThat(y.style()).isEqualTo(Node.Style.QUOTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "no", "on", "y", "2017-01-01", "12:30", "1_000", "0b1", "+.5.", "e3", "-"})
    void words_of_other_versions_of_yaml_are_text(String text) {
        assertThat(Scalars.text(plain(text))).contains(text);
        assertThat(Scalars.flag(plain(text))).isEmpty();
        assertThat(Scalars.number(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "-0.50, -0.5", ".5, 0.5", "5., 5", "1e3, 1000", "-2.5E-3, -0.0025", "+7, 7", "-0, 0"})
    void numbers_of_the_core_schema_are_numbers(String text, double value) {
        assertThat(Scalars.number(text)).hasValue(value);
        assertThat(Scalars.text(plain(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                1,
                -1,
                0.1,
                1e-9,
                4.9e-324,
                1.7976931348623157e308,
                123456789.125,
                1e15,
                999999999999999.9,
                1e-6
            })
    void a_number_reads_back_as_it_was_written(double value) {
        assertThat(Scalars.number(Scalars.written(value))).hasValue(value);
        assertThat(Scalars.number(Scalars.written(-value))).hasValue(value == 0 ? 0 : -value);
    }

    @Test
    void only_dotted_inf_is_infinite() {
        assertThat(Scalars.number(".inf")).hasValue(Double.POSITIVE_INFINITY);
        assertThat(Scalars.number("-.inf")).hasValue(Double.NEGATIVE_INFINITY);
        assertThat(Scalars.number("1e999")).isEmpty();
        assertThat(Scalars.number("Infinity")).isEmpty();
        assertThat(Scalars.number("NaN")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: &x 1 | x.yaml:1:4: anchors (&name) are not allowed; remove it",
                "a: !!int 1 | x.yaml:1:4: tags (!name) are not allowed; remove it",
                "a: *x | x.yaml:1:4: aliases (*name) are not allowed; write the value out",
                "a: 1\\na: 2 | x.yaml:2:1: key a is given twice, first at 1:1",
                "a: 1\\n---\\nb: 1 | x.yaml:2:1: a second document begins here; only one is allowed",
                "%YAML 1.1\\n---\\na: 1 | x.yaml:1:1: directives (%YAML, %TAG) are not allowed; remove them",
                "`# nothing` | x.yaml: is empty; a mapping of keys to values is expected",
                "- a | x.yaml:1:1: expected a mapping of keys to values, found a list",
                "[a]: 1 | x.yaml:1:1: a key must be a word, found a list",
                "a: [1 | x.yaml:1:6: is not YAML: expected ',' or ']', but got <stream end>",
                "a:\\n@ | x.yaml:2:1: is not YAML: found character '@' that cannot start any token"
            })
    void what_scenario_files_do_not_use_is_refused_with_its_place(String yaml, String message) {
        read(yaml.replace("\\n", "\n"));
        assertThat(told()).containsExactly(message);
    }

    @Test
    void forty_levels_are_enough() {
        assertThat(read("a: " + "[".repeat(38) + "1" + "]".repeat(38))).isPresent();
        assertThat(faults.none()).isTrue();
        assertThat(read("a: " + "[".repeat(39) + "1" + "]".repeat(39))).isEmpty();
        assertThat(told()).containsExactly("x.yaml:1:43: is nested more than 40 levels deep");
    }
}
