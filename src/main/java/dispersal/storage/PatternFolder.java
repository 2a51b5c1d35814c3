package dispersal.storage;

import dispersal.analysis.validation.MalformedPatterns;
import dispersal.analysis.validation.Pattern;
import dispersal.analysis.validation.PatternReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The published patterns of a scenario: a folder of tables beside it, read in the order of their names and never by the model. */
public final class PatternFolder {

    /** Name of the folder. */
    static final String NAME = "patterns";

    private static final String TABLES = ".csv";

    private PatternFolder() {}

    /**
     * Where the patterns of a scenario lie unless somebody says otherwise.
     *
     * @param scenario file of the scenario
     * @return the folder {@code patterns} beside it, which need not exist
     */
    public static Path beside(Path scenario) {
        return scenario.resolveSibling(NAME);
    }

    /**
     * Reads all tables of a folder.
     *
     * @param folder an existing folder
     * @return the patterns, in the order of the tables and their rows
     * @throws MalformedPatterns if a table is none, a pattern is wrong, or there is none; with all that is wrong
     * @throws IOException       if the folder cannot be looked at
     */
    public static List<Pattern> read(Path folder) throws MalformedPatterns, IOException {
        PatternReader reader = new PatternReader();
        List<Path> files;
        try (Stream<Path> members = Files.list(folder)) {
            files = members.filter(file -> file.toString().endsWith(TABLES))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            try {
                reader.read(name, TableFile.read(name, file));
            } catch (IOException exception) {
                reader.refuse(String.valueOf(exception.getMessage()));
            }
        }
        return reader.patterns();
    }

    /**
     * The tables as they are.
     *
     * @param folder an existing folder
     * @return texts by name of the file, in the order of the names
     * @throws IOException if one cannot be read
     */
    static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> members = Files.list(folder)) {
            for (Path file :
                    members.filter(found -> found.toString().endsWith(TABLES)).toList()) {
                tables.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return tables;
    }

    /** Writes tables into a folder {@value #NAME} within another. */
    static void copy(Map<String, String> tables, Path folder) throws IOException {
        Path place = folder.resolve(NAME);
        Files.createDirectories(place);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            WholeFile.write(table.getValue(), place.resolve(table.getKey()));
        }
    }
}
