package dispersal.storage;

import dispersal.scenario.Assignment;
import dispersal.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a scenario as one file that needs no other. */
final class ScenarioYaml {

    private static final int WIDTH = 120;
    private static final int INDENT = 2;
    private static final Pattern BARE = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*([-_.][a-zA-Z0-9*]+)*");
    private static final Set<String> WORDS_WITH_MEANING =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "inf", "nan");

    private final StringBuilder text = new StringBuilder();

    private ScenarioYaml() {}

    /** The file: every value, in the order of the records. */
    static String of(Scenario scenario) {
        ScenarioYaml yaml = new ScenarioYaml();
        yaml.text.append("# The complete input of one scenario, put together from its files and the command line.\n");
        yaml.text.append("schema: ").append(InputLayers.SCHEMA).append('\n');
        yaml.fields(scenario, RecordShape.of(Scenario.class).components(), 0);
        return yaml.text.toString();
    }

    private void fields(Object record, List<RecordShape.Component> components, int indent) {
        for (RecordShape.Component component : components) {
            Object value = component.of(record);
            if (component.whenAbsent().filter(value::equals).isEmpty()) {
                field(component, value, indent);
            }
        }
    }

    private void field(RecordShape.Component component, Object value, int indent) {
        switch (component.kind()) {
            case RECORD ->
                record(component.name(), value, RecordShape.of(component.type()).components(), indent);
            case MEMBERS -> members(component, (List<?>) value, indent);
            case ASSIGNMENTS -> {
                line(component.name() + ":", indent);
                for (Object element : (List<?>) value) {
                    Assignment assignment = (Assignment) element;
                    line(quoted(assignment.path()) + ": " + single(assignment.value(), true), indent + INDENT);
                }
            }
            default -> line(component.name() + ": " + single(component, value), indent);
        }
        if (indent == 0
                && (component.kind() == RecordShape.Kind.RECORD || component.kind() == RecordShape.Kind.MEMBERS)) {
            text.append('\n');
        }
    }

    private void members(RecordShape.Component component, List<?> members, int indent) {
        if (members.isEmpty()) {
            line(component.name() + ": {}", indent);
            return;
        }
        line(component.name() + ":", indent);
        RecordShape shape = RecordShape.of(component.type());
        List<RecordShape.Component> inner =
                shape.components().subList(1, shape.components().size());
        for (Object member : members) {
            record(quoted(shape.id().of(member).toString()), member, inner, indent + INDENT);
        }
    }

    /** A record on one line if it fits, else a line for each of its fields. */
    private void record(String key, Object record, List<RecordShape.Component> components, int indent) {
        Optional<String> flow = flow(record, components);
        String oneLine = key + ": " + flow.orElse("");
        if (flow.isPresent() && indent > 0 && indent + oneLine.length() <= WIDTH) {
            line(oneLine, indent);
            return;
        }
        line(key + ":", indent);
        fields(record, components, indent + INDENT);
    }

    private static Optional<String> flow(Object record, List<RecordShape.Component> components) {
        List<String> parts = new ArrayList<>();
        for (RecordShape.Component component : components) {
            Object value = component.of(record);
            if (component.whenAbsent().filter(value::equals).isPresent()) {
                continue;
            }
            switch (component.kind()) {
                case RECORD, MEMBERS, ASSIGNMENTS -> {
                    return Optional.empty();
                }
                default -> parts.add(component.name() + ": " + single(component, value));
            }
        }
        return Optional.of("{" + String.join(", ", parts) + "}");
    }

    private void line(String content, int indent) {
        text.append(" ".repeat(indent)).append(content).append('\n');
    }

    private static String single(RecordShape.Component component, Object value) {
        Object present = value instanceof Optional<?> optional ? optional.orElseThrow() : value;
        if (present instanceof Number number) {
            return Scalars.written(number.doubleValue());
        }
        boolean bareNumbers = component.kind() == RecordShape.Kind.ANY;
        return present instanceof String words ? single(words, bareNumbers) : present.toString();
    }

    private static String single(String words, boolean bareNumbers) {
        boolean number = bareNumbers && Scalars.number(words).isPresent();
        return number ? words : quoted(words);
    }

    /** Text with quotes around it unless every reader of YAML takes it for text without them. */
    static String quoted(String words) {
        boolean bare = BARE.matcher(words).matches() && !WORDS_WITH_MEANING.contains(words.toLowerCase(Locale.ROOT));
        boolean date = Scalars.date(words).isPresent();
        if (bare || date) {
            return words;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\u0085', '\u00A0', '\u2028', '\u2029' -> quoted.append(String.format("\\u%04x", (int) character));
                default -> quoted.append(character);
            }
        }
        return quoted.append('"').toString();
    }
}
