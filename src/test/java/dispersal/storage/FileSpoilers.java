package dispersal.storage;

import static dispersal.storage.Spoiler.EVIDENCE;
import static dispersal.storage.Spoiler.HISTORY;
import static dispersal.storage.Spoiler.MATCHES;
import static dispersal.storage.Spoiler.ORIGINS;
import static dispersal.storage.Spoiler.SCENARIO;
import static dispersal.storage.Spoiler.oneOf;
import static dispersal.storage.Spoiler.replacing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Spoils files as such: encodings, size, depth, what YAML can do beyond values, tables, and what builds on what. */
final class FileSpoilers {

    private static final String GOOD = "schema: dispersal/1\n";

    private FileSpoilers() {}

    static List<Spoiler> all() {
        return List.of(
                FileSpoilers::insertBytes,
                FileSpoilers::insertBytes,
                FileSpoilers::recode,
                FileSpoilers::grow,
                FileSpoilers::nest,
                bombs(),
                tags(),
                documents(),
                bases(),
                tables(),
                cells(),
                rows());
    }

    private static String file(Random random) {
        return Spoiler.any(random, SCENARIO, EVIDENCE, ORIGINS, HISTORY, MATCHES);
    }

    private static String insertBytes(ScenarioCopy copy, Random random) throws IOException {
        Path path = copy.file(file(random));
        byte[] bad = Spoiler.any(
                random,
                new byte[] {(byte) 0xE9},
                new byte[] {(byte) 0xC3, 'x'},
                new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {(byte) 0xFF},
                new byte[] {0},
                new byte[] {7},
                new byte[] {0x1B, '[', 'm'},
                new byte[] {(byte) 0xEF, (byte) 0xBF, (byte) 0xBF});
        byte[] good = Files.readAllBytes(path);
        int at = 1 + random.nextInt(good.length - 1);
        ByteArrayOutputStream spoilt = new ByteArrayOutputStream();
        spoilt.write(good, 0, at);
        spoilt.write(bad);
        spoilt.write(good, at, good.length - at);
        Files.write(path, spoilt.toByteArray());
        return path.getFileName() + ": byte " + (bad[0] & 0xFF) + " at " + at;
    }

    private static String recode(ScenarioCopy copy, Random random) throws IOException {
        Path path = copy.file(file(random));
        String mark = Spoiler.any(random, "\uFEFF", "");
        Charset charset = Charset.forName(Spoiler.any(random, "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"));
        Files.write(path, (mark + Files.readString(path)).getBytes(charset));
        return path.getFileName() + " in " + charset + (mark.isEmpty() ? "" : " with a byte order mark");
    }

    private static String grow(ScenarioCopy copy, Random random) throws IOException {
        int choice = random.nextInt(4);
        switch (choice) {
            case 0 -> copy.append(file(random), "# long\n".repeat(800_000));
            case 1 -> copy.append(SCENARIO, "a: [" + "1, ".repeat(600_000) + "1]\n");
            case 2 -> {
                StringBuilder keys = new StringBuilder();
                for (int i = 0; i < 150_000; i++) {
                    keys.append("unknown_key_").append(i).append(": 1\n");
                }
                copy.append(SCENARIO, keys.toString());
            }
            default -> copy.append(ORIGINS, "NOR,Norway\n".repeat(200_000));
        }
        return "huge " + choice;
    }

    private static String nest(ScenarioCopy copy, Random random) throws IOException {
        int depth = 40 + random.nextInt(60_000);
        String opening = Spoiler.any(random, "[", "{a: ", "- ", "? ");
        String closing = opening.equals("[") ? "]" : opening.startsWith("{") ? "}" : "";
        copy.append(SCENARIO, "deep: \n  " + opening.repeat(depth) + "1" + closing.repeat(depth) + "\n");
        return opening + " nested " + depth + " deep";
    }

    private static Spoiler bombs() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        return oneOf(
                replacing(SCENARIO, GOOD, GOOD + laughs),
                replacing(SCENARIO, "choice: {", "choice: &c {"),
                replacing(
                        SCENARIO,
                        "coercion: {execution_probability: 0.06}",
                        "coercion: &c {execution_probability: 0.06, again: *c}"),
                replacing(SCENARIO, "  pressure: 0\n", "  pressure: *nothing\n"),
                replacing(SCENARIO, "  pressure: 0\n", "  pressure: &p 0\n"),
                replacing(SCENARIO, "beliefs:\n", "beliefs:\n  <<: {bias_sd: 0.4}\n"),
                replacing(EVIDENCE, "attrition.*: {", "attrition.*: &a {"));
    }

    private static Spoiler tags() {
        return oneOf(
                replacing(SCENARIO, "  pressure: 0\n", "  pressure: !!int 0\n"),
                replacing(SCENARIO, "  pressure: 0\n", "  pressure: !!float \"0\"\n"),
                replacing(SCENARIO, "  pressure: 0\n", "  pressure: ! 0\n"),
                replacing(SCENARIO, "choice: {", "choice: !!map {"),
                replacing(SCENARIO, "choice: {", "choice: !!javax.script.ScriptEngineManager {"),
                replacing(SCENARIO, "choice: {", "!!str choice: {"),
                replacing(SCENARIO, "census_dates: [", "census_dates: !!seq ["),
                replacing(SCENARIO, GOOD, "%YAML 1.1\n---\n" + GOOD),
                replacing(SCENARIO, GOOD, "%TAG ! tag:example.org,2000:\n---\n" + GOOD),
                replacing(EVIDENCE, "grade: C", "grade: !grade C"));
    }

    private static Spoiler documents() {
        return oneOf(
                replacing(SCENARIO, "choice: {", "---\nchoice: {"),
                replacing(SCENARIO, "choice: {", "choice: {{"),
                replacing(SCENARIO, "choice: {", "choice {"),
                replacing(SCENARIO, "choice: {", "\tchoice: {"),
                replacing(SCENARIO, "third_country_to_affiliate: 0.00002}}", "third_country_to_affiliate: 0.00002}"),
                replacing(SCENARIO, "title: \"A small world\"", "title: \"A small world"),
                replacing(SCENARIO, "title: \"A small world\"", "title: \"A small\\0world\""),
                replacing(SCENARIO, "title: \"A small world\"", "title: \"A small\\qworld\""),
                replacing(SCENARIO, "title: \"A small world\"", "title: @small"),
                replacing(SCENARIO, "choice: {", "[a, b]: c\nchoice: {"),
                replacing(SCENARIO, "choice: {", "~: c\nchoice: {"),
                (copy, random) ->
                        whole(copy, random, "", "# nothing\n", "---\n", "- 1\n- 2\n", "text\n", "~\n", "{}\n", "7\n"));
    }

    private static String whole(ScenarioCopy copy, Random random, String... texts) throws IOException {
        String text = Spoiler.any(random, texts);
        copy.write(SCENARIO, text);
        return "the whole file is '" + text.strip() + "'";
    }

    private static Spoiler bases() {
        return oneOf(
                replacing(SCENARIO, GOOD, "schema: dispersal/9\n"),
                replacing(SCENARIO, GOOD, ""),
                replacing(SCENARIO, GOOD, GOOD + "extends: .\n"),
                replacing(SCENARIO, GOOD, GOOD + "extends: ../small/../small/scenario.yaml\n"),
                replacing(SCENARIO, GOOD, GOOD + "extends: ../sealed\n"),
                replacing(SCENARIO, GOOD, GOOD + "extends: ../nowhere\n"),
                replacing(SCENARIO, GOOD, GOOD + "extends: inputs\n"),
                replacing(SCENARIO, GOOD, GOOD + "extends: inputs/origins.csv\n"),
                replacing(SCENARIO, GOOD, GOOD + "extends: /etc/hostname\n"),
                replacing(SCENARIO, GOOD, GOOD + "extends: [../sealed]\n"),
                replacing(SCENARIO, GOOD, GOOD + "extends:\n"),
                replacing(SCENARIO, GOOD, GOOD + "extends: \"a\\tb?*\"\n"),
                (copy, random) -> {
                    copy.write("one/scenario.yaml", "extends: ../two\n")
                            .write("two/scenario.yaml", "extends: ../three\n");
                    copy.write("three/scenario.yaml", "extends: ../one\n").write(SCENARIO, "extends: ../one\n");
                    return "a circle of three";
                });
    }

    private static Spoiler tables() {
        String first = "{file: inputs/origins.csv, at: \"origins.{id}\"}";
        return oneOf(
                replacing(SCENARIO, first, "{file: inputs/nothing.csv, at: \"origins.{id}\"}"),
                replacing(SCENARIO, first, "{file: ../small, at: \"origins.{id}\"}"),
                replacing(SCENARIO, first, "{file: inputs/origins.csv}"),
                replacing(SCENARIO, first, "{file: inputs/origins.csv, at: \"origins.{id}\", sep: \";\"}"),
                replacing(SCENARIO, first, "{file: inputs/origins.csv, at: \"origins.{code}\"}"),
                replacing(SCENARIO, first, "{file: inputs/origins.csv, at: \"orgins.{id}\"}"),
                replacing(SCENARIO, first, "{file: inputs/origins.csv, at: origins}"),
                replacing(SCENARIO, first, "{file: inputs/origins.csv, at: \"origins..{id}\"}"),
                replacing(SCENARIO, first, "{file: inputs/origins.csv, at: [origins]}"),
                replacing(SCENARIO, first, "{file: 7, at: \"origins.{id}\"}"),
                replacing(SCENARIO, first, "inputs/origins.csv"),
                replacing(SCENARIO, first, first + "\n  - " + first),
                replacing(SCENARIO, "tables:\n", "tables:\n  more:\n"));
    }

    private static Spoiler cells() {
        return oneOf(
                replacing(ORIGINS, ",0.2,0.1,", ",0.2,,"),
                replacing(ORIGINS, ",0.2,0.1,", ",0.2,10 %,"),
                replacing(ORIGINS, ",0.2,0.1,", ",0.2,1.1,"),
                replacing(ORIGINS, ",0.2,0.1,", ",\"0,2\",0.1,"),
                replacing(ORIGINS, "100,80,120", "100,120,80"),
                replacing(ORIGINS, "100,80,120", "100,80,"),
                replacing(ORIGINS, "100,80,120", "100,few,120"),
                replacing(ORIGINS, "\"Invented, but with a comma\"", ""),
                replacing(ORIGINS, ",B,", ",b+,"),
                replacing(ORIGINS, ",B,", ",,"),
                replacing(MATCHES, "convention", "habit"),
                replacing(MATCHES, "khorasan,western", "khorasan,"));
    }

    private static Spoiler rows() {
        return oneOf(
                replacing(ORIGINS, ",severity,", ",severty,"),
                replacing(ORIGINS, ",severity,", ",pull,"),
                replacing(ORIGINS, ",severity,", ",,"),
                replacing(ORIGINS, ",source,", ",sauce,"),
                replacing(ORIGINS, ",travelled_low,", ",traveled_low,"),
                replacing(ORIGINS, "id,name", "code,name"),
                replacing(ORIGINS, ",note\n", ",note,more\n"),
                replacing(ORIGINS, "Norway,", ""),
                replacing(ORIGINS, "TUN,Tunisia,", "NOR,Norway,"),
                replacing(ORIGINS, "\"Invented, but with a comma\"", "Invented, but with a comma"),
                replacing(ORIGINS, "\"Invented, but with a comma\"", "\"Invented, but with a comma"),
                replacing(ORIGINS, "\"Invented, but with a comma\"", "\"Invented\", but"),
                (copy, random) -> {
                    String name = Spoiler.any(random, ORIGINS, HISTORY, MATCHES);
                    String text = new String(Files.readAllBytes(copy.file(name)), StandardCharsets.UTF_8);
                    copy.write(
                            name,
                            Spoiler.any(random, "", text.substring(0, text.indexOf('\n')), text.replace(',', ';')));
                    return name + " without its rows or columns";
                });
    }
}
