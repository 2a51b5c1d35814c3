package dispersal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spoils keys and values of the scenario file, line by line. */
final class KeySpoilers {

    private static final Pattern LINE = Pattern.compile("( {2,4})([a-z_]+): ([^{\\[]+)");
    private static final List<String> OPTIONAL = List.of("until", "announced", "evacuation_to", "file", "at");

    private KeySpoilers() {}

    static List<Spoiler> all() {
        return List.of(
                KeySpoilers::misspell,
                KeySpoilers::repeat,
                KeySpoilers::omit,
                KeySpoilers::move,
                KeySpoilers::retype,
                KeySpoilers::exceed,
                KeySpoilers::unindent);
    }

    private record Line(int index, String indent, String key, String value) {

        boolean number() {
            return value.matches("-?[0-9.]+");
        }
    }

    private static List<Line> lines(ScenarioCopy copy) throws IOException {
        List<String> text = Files.readAllLines(copy.file(Spoiler.SCENARIO));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Matcher matcher = LINE.matcher(text.get(i));
            if (matcher.matches() && !OPTIONAL.contains(matcher.group(2))) {
                lines.add(new Line(i, matcher.group(1), matcher.group(2), matcher.group(3)));
            }
        }
        return lines;
    }

    private static Line number(ScenarioCopy copy, Random random) throws IOException {
        return Spoiler.any(random, lines(copy).stream().filter(Line::number).toList());
    }

    private static String rewrite(ScenarioCopy copy, Line line, String... replacement) throws IOException {
        List<String> text = new ArrayList<>(Files.readAllLines(copy.file(Spoiler.SCENARIO)));
        text.remove(line.index());
        text.addAll(line.index(), List.of(replacement));
        Files.write(copy.file(Spoiler.SCENARIO), text);
        return "line " + (line.index() + 1) + ", " + line.key() + " -> "
                + String.join(" | ", replacement).strip();
    }

    private static String misspell(ScenarioCopy copy, Random random) throws IOException {
        Line line = Spoiler.any(random, lines(copy));
        int at = random.nextInt(line.key().length());
        String before = line.key().substring(0, at);
        String after = line.key().substring(at + 1);
        String letter = line.key().substring(at, at + 1);
        String key = Spoiler.any(
                random,
                before + "q" + after,
                before + letter + letter + after,
                before + "Q" + letter + after,
                line.key() + "_");
        return rewrite(copy, line, line.indent() + key + ": " + line.value());
    }

    private static String repeat(ScenarioCopy copy, Random random) throws IOException {
        Line line = Spoiler.any(random, lines(copy));
        String whole = line.indent() + line.key() + ": " + line.value();
        return rewrite(copy, line, whole, whole);
    }

    private static String omit(ScenarioCopy copy, Random random) throws IOException {
        return rewrite(copy, Spoiler.any(random, lines(copy)));
    }

    private static String move(ScenarioCopy copy, Random random) throws IOException {
        Line line = Spoiler.any(random, lines(copy));
        String told = rewrite(copy, line);
        copy.append(Spoiler.SCENARIO, line.key() + ": " + line.value() + "\n");
        return told + " moved to the end";
    }

    private static String retype(ScenarioCopy copy, Random random) throws IOException {
        Line line = number(copy, random);
        String value = Spoiler.any(
                random,
                "many",
                "\"1\"",
                "'0.5'",
                "[0.5]",
                "{value: 0.5}",
                "true",
                "~",
                "",
                "2017-01-01",
                "0x1",
                "1_0",
                "1,5",
                ".nan");
        return rewrite(copy, line, line.indent() + line.key() + ": " + value);
    }

    private static String exceed(ScenarioCopy copy, Random random) throws IOException {
        Line line = number(copy, random);
        String value = Spoiler.any(random, "-1e9", "-.inf", "1e999", "-0.1e12");
        return rewrite(copy, line, line.indent() + line.key() + ": " + value);
    }

    private static String unindent(ScenarioCopy copy, Random random) throws IOException {
        Line line = Spoiler.any(random, lines(copy));
        return rewrite(copy, line, line.key() + ": " + line.value());
    }
}
