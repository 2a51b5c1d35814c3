package dispersal.storage;

import dispersal.scenario.Scenario;
import dispersal.submodel.Parameter;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of scenario files, made from the records so that an editor completes keys, shows meanings and units, and
 * marks mistakes while one types. What it cannot say (ids that exist, shares that sum to 1, dates in order) is checked when the
 * file is read.
 *
 * <p>The shipped file {@code scenario.schema.json} is refreshed by
 * {@code mvn test -Dtest=ScenarioSchemaTest -Dschema.refresh=true}.
 */
public final class ScenarioSchema {

    private static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    private static final String COMPLETE = "-complete";

    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final ObjectNode definitions = json.objectNode();

    private ScenarioSchema() {}

    /** The schema as text (JSON Schema 2020-12). */
    public static String generate() {
        ObjectNode root = new ScenarioSchema().root();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(root) + "\n";
    }

    private ObjectNode root() {
        ObjectNode root = json.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:dispersal:scenario:1");
        root.put("title", "Scenario of Dispersal");
        root.put(
                "description",
                "Complete by itself, or the difference from the scenario it extends or the tables it names.");
        root.put("type", "object");
        root.set("anyOf", json.arrayNode().add(required(List.of("schema"))).add(required(List.of("extends"))));
        ArrayNode builds = json.arrayNode().add(required(List.of("extends"))).add(required(List.of("tables")));
        root.set("if", json.objectNode().set("anyOf", builds));
        root.set("then", reference(Scenario.class, ""));
        root.set("else", reference(Scenario.class, COMPLETE));
        define(RecordShape.of(Scenario.class), false);
        directives((ObjectNode) definitions.get("Scenario").get("properties"));
        root.set("$defs", definitions);
        return root;
    }

    private void directives(ObjectNode properties) {
        properties.set(
                "schema",
                json.objectNode()
                        .put("description", "version of the file format")
                        .put("const", InputLayers.SCHEMA));
        properties.set(
                "extends",
                text().put(
                                "description",
                                "folder or file of the scenario that this one builds on, relative to this file"));
        properties.set(
                NamedPosterior.KEY,
                text().put(
                                "description",
                                "table of equally likely draws of parameters, relative to this file, used where the"
                                        + " scenario is run many times; none to use none"));
        ObjectNode table = json.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode parts = table.putObject("properties");
        parts.set("file", text().put("description", "CSV file, relative to this file"));
        parts.set("at", text().put("description", "path of each row, columns in braces: origins.{id}"));
        table.set("required", json.arrayNode().add("file").add("at"));
        properties.set(
                "tables",
                json.objectNode()
                        .put("description", "tables whose rows become values")
                        .put("type", "array")
                        .set("items", table));
    }

    private void define(RecordShape shape, boolean member) {
        String name = shape.type().getSimpleName();
        if (definitions.has(name)) {
            return;
        }
        ObjectNode partial = definitions.putObject(name);
        ObjectNode complete = definitions.putObject(name + COMPLETE);
        partial.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = partial.putObject("properties");
        complete.set("allOf", json.arrayNode().add(reference(shape.type(), "")));
        ObjectNode nested = complete.putObject("properties");
        ArrayNode needed = complete.putArray("required");
        for (String key : shape.keys(member)) {
            RecordShape.Component component = shape.component(key).orElseThrow();
            properties.set(key, component(component, ""));
            if (component.kind() == RecordShape.Kind.RECORD || component.kind() == RecordShape.Kind.MEMBERS) {
                nested.set(key, component(component, COMPLETE));
            }
            if (component.whenAbsent().isEmpty()) {
                needed.add(key);
            }
        }
    }

    private ObjectNode component(RecordShape.Component component, String suffix) {
        return switch (component.kind()) {
            case NUMBER, WHOLE_NUMBER -> number(component);
            case FLAG -> json.objectNode().put("type", "boolean");
            case TEXT -> text();
            case CHOICE -> {
                ArrayNode words = json.arrayNode();
                component.words().forEach(words::add);
                yield json.objectNode().set("enum", words);
            }
            case ANY -> scalar();
            case DATE -> date();
            case DATES -> json.objectNode().put("type", "array").set("items", date());
            case RECORD -> {
                define(RecordShape.of(component.type()), false);
                yield reference(component.type(), suffix);
            }
            case MEMBERS -> members(component.type(), suffix);
            case ASSIGNMENTS -> json.objectNode().put("type", "object").set("additionalProperties", scalar());
        };
    }

    private ObjectNode members(Class<?> type, String suffix) {
        RecordShape shape = RecordShape.of(type);
        define(shape, true);
        boolean dated = shape.id().kind() == RecordShape.Kind.DATE;
        String pattern = dated ? DATE : "^" + Identifiers.pattern(type) + "$";
        ObjectNode members = json.objectNode().put("type", "object");
        members.putObject("propertyNames").put("pattern", pattern);
        members.set("additionalProperties", reference(type, suffix));
        return members;
    }

    private ObjectNode number(RecordShape.Component component) {
        boolean whole = component.kind() == RecordShape.Kind.WHOLE_NUMBER;
        ObjectNode number = json.objectNode();
        component.parameter().ifPresent(parameter -> number.put("description", description(parameter)));
        boolean unlimited = component
                .parameter()
                .filter(parameter -> Double.isInfinite(parameter.max()))
                .isPresent();
        if (unlimited) {
            // .inf is a number of YAML but not of JSON, so that it has no type there
            ArrayNode others = number.putObject("not").putArray("type");
            List.of("string", "boolean", "array", "object", "null").forEach(others::add);
        } else {
            number.put("type", whole ? "integer" : "number");
        }
        component.parameter().ifPresent(parameter -> {
            if (Double.isFinite(parameter.min())) {
                number.put("minimum", parameter.min());
            }
            if (Double.isFinite(parameter.max())) {
                number.put("maximum", parameter.max());
            }
        });
        return number;
    }

    private static String description(Parameter parameter) {
        String symbol = parameter.symbol().isEmpty() ? "" : ", " + parameter.symbol();
        return parameter.meaning() + " [" + parameter.unit() + "]" + symbol;
    }

    private ObjectNode scalar() {
        ObjectNode scalar = json.objectNode();
        scalar.putArray("type").add("number").add("string").add("boolean");
        return scalar;
    }

    private ObjectNode date() {
        return json.objectNode().put("type", "string").put("format", "date").put("pattern", DATE);
    }

    private ObjectNode text() {
        return json.objectNode().put("type", "string").put("minLength", 1);
    }

    private ObjectNode required(List<String> keys) {
        ObjectNode required = json.objectNode();
        ArrayNode list = required.putArray("required");
        keys.forEach(list::add);
        return required;
    }

    private ObjectNode reference(Class<?> type, String suffix) {
        return json.objectNode().put("$ref", "#/$defs/" + type.getSimpleName() + suffix);
    }
}
