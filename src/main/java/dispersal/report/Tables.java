package dispersal.report;

import dispersal.analysis.Table;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of one result, with readers' names for the identifiers in them. */
public final class Tables {

    private static final Set<String> SMALL_WORDS = Set.of("and", "of", "the", "to", "via", "in");

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, String> names;

    private Tables(Collection<Table> tables, Map<String, String> names) {
        tables.forEach(table -> this.tables.put(table.name(), table));
        this.names = Map.copyOf(names);
    }

    /** Tables whose identifiers are shown as they are, hyphens turned into spaces. */
    public static Tables of(Collection<Table> tables) {
        return new Tables(tables, Map.of());
    }

    /** Tables whose identifiers are shown as they are, hyphens turned into spaces. */
    public static Tables of(Table... tables) {
        return of(List.of(tables));
    }

    /**
     * The same tables with readers' names.
     *
     * @param named names by identifier: origins, regions, affiliates, crossings, custodians
     * @return tables with these names
     */
    public Tables named(Map<String, String> named) {
        return new Tables(tables.values(), named);
    }

    /**
     * A table.
     *
     * @param name its name
     * @return the table
     * @throws IllegalArgumentException if it is missing; the message lists the tables there are
     */
    Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("the table " + name + " is missing; there are: "
                    + (tables.isEmpty() ? "none" : String.join(", ", tables.keySet())));
        }
        return table;
    }

    /** Whether there is a table of this name. */
    boolean has(String name) {
        return tables.containsKey(name);
    }

    /**
     * What readers call an identifier: the given name, or the identifier with spaces for hyphens and capitals to its words.
     * Codes in capitals stay as they are.
     */
    String nameOf(String id) {
        String given = names.get(id);
        if (given != null && !given.isBlank()) {
            return given;
        }
        String words = Arrays.stream(id.split("[-_\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> SMALL_WORDS.contains(word)
                        ? word
                        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "(unnamed)" : words;
    }
}
