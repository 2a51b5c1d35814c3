package dispersal.storage;

import java.io.StringWriter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Records as JSON, keys in snake_case. Does for writing what a mapper of objects does, at a tenth of its time to start, which
 * every run would pay.
 */
final class RecordJson {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private RecordJson() {}

    /**
     * Writes a record.
     *
     * @param value a record of texts, numbers, enums, records and lists of them; what is optional and absent is left out
     * @return JSON over several lines, the last without its end
     */
    static String of(Record value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(new Indented(), text)) {
            write(value, generator);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator generator) {
        if (value instanceof Record record) {
            generator.writeStartObject();
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                Object part = read(component, record);
                if (part instanceof Optional<?> optional && optional.isEmpty()) {
                    continue;
                }
                generator.writeName(snakeCase(component.getName()));
                write(part, generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(member -> write(member, generator));
            generator.writeEndArray();
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElseThrow(), generator);
        } else if (value instanceof Double decimal) {
            generator.writeNumber(decimal);
        } else if (value instanceof Number whole) {
            generator.writeNumber(whole.longValue());
        } else {
            generator.writeString(value.toString());
        }
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(component + " cannot be read", exception);
        }
    }

    /** A name in Java as JSON has it. */
    static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder();
        for (char letter : name.toCharArray()) {
            snake.append(Character.isUpperCase(letter) ? "_" : "").append(Character.toLowerCase(letter));
        }
        return snake.toString();
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENTER);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
