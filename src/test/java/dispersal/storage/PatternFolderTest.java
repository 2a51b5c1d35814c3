package dispersal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dispersal.analysis.validation.Kind;
import dispersal.analysis.validation.MalformedPatterns;
import dispersal.analysis.validation.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternFolderTest {

    private static final Path BASELINE = Path.of("scenarios/baseline/patterns");

    @Test
    void the_patterns_of_the_baseline_are_all_of_the_specified_ones_and_sound() throws Exception {
        List<Pattern> patterns = PatternFolder.read(BASELINE);
        for (int number = 1; number <= 24; number++) {
            String name = "P" + number;
            assertThat(patterns)
                    .as(name)
                    .anyMatch(pattern -> pattern.id().matches(name + "(-.*)?")
                            || pattern.words().note().matches(name + "(;.*)?"));
        }
        assertThat(patterns.stream().filter(Pattern::measurable)).hasSizeGreaterThan(150);
    }

    @Test
    void the_published_shares_that_are_ranked_are_those_of_the_origins() throws Exception {
        List<Pattern> patterns = PatternFolder.read(BASELINE);
        Pattern order = find(patterns, "P7-order").orElseThrow();
        for (String pair : order.question().of()) {
            String[] parts = pair.split("=");
            Pattern published = patterns.stream()
                    .filter(pattern -> pattern.kind() == Kind.FIT
                            && pattern.question().origins().equals(parts[0])
                            && pattern.question().of().contains("recorded"))
                    .findFirst()
                    .orElseThrow();
            // the United Kingdom is published as 0.50 there and as 0.40-0.50 elsewhere
            double most = parts[0].equals("GBR")
                    ? published.target().high()
                    : published.target().central();
            assertThat(Double.parseDouble(parts[1])).as(pair).isCloseTo(most, within(1e-9));
        }
    }

    private static Optional<Pattern> find(List<Pattern> patterns, String id) {
        return patterns.stream().filter(pattern -> pattern.id().equals(id)).findFirst();
    }

    @Test
    void tables_are_read_in_the_order_of_their_names_and_faults_name_them(@TempDir Path folder) throws IOException {
        String header = Files.readAllLines(BASELINE.resolve("inputs.csv")).get(0) + "\n";
        Files.writeString(
                folder.resolve("b.csv"), header + "Q,,count,2017-10-31,all,killed,persons,1,1,,,fit,g,s,m,\n");
        Files.writeString(folder.resolve("a.csv"), "id,title\nP,nothing else\n");
        Files.writeString(folder.resolve("c.csv"), "");
        Files.writeString(folder.resolve("notes.txt"), "not a table");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> PatternFolder.read(folder))
                .isInstanceOfSatisfying(
                        MalformedPatterns.class,
                        broken -> assertThat(broken.faults())
                                .hasSize(3)
                                .satisfiesExactly(
                                        first -> assertThat(first).startsWith("a.csv: has no column measure, date"),
                                        second -> assertThat(second)
                                                .isEqualTo("b.csv, pattern Q: title: is empty, expected a text"),
                                        third -> assertThat(third).contains("c.csv is empty, expected a header line")));
    }
}
