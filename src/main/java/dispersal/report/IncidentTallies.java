package dispersal.report;

import dispersal.analysis.Table;
import dispersal.analysis.Table.Column;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Simulated incidents at home, counted for figures by month, pathway, region, and whether the authorities were first. */
final class IncidentTallies {

    /** Second label of incidents in which the authorities were first. */
    static final String DISRUPTED = "disrupted";
    /** Second label of all other incidents. */
    static final String NOT_DISRUPTED = "not disrupted";
    /** Months of a quarter. */
    static final int QUARTER = 3;

    /** What an incident goes back to, in the order of panels. */
    enum Pathway {
        RETURNEE("Returnees", 0x0B68C8, 0xA9D0F5),
        BLOCKED("People kept from leaving", 0xE07B1A, 0xFAD9B5),
        INSPIRED("Inspired (never tried to leave, or followed an example)", 0x4A4A55, 0xC9C9D2);

        private final String label;
        private final int rgb;
        private final int pale;

        Pathway(String label, int rgb, int pale) {
            this.label = label;
            this.rgb = rgb;
            this.pale = pale;
        }

        String label() {
            return label;
        }

        /** Colour of all incidents, and of those not disrupted where the disrupted are told apart. */
        int rgb() {
            return rgb;
        }

        /** Colour of disrupted incidents. */
        int pale() {
            return pale;
        }

        /** The word in tables. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Table outcomes;
    private final int replicates;

    /**
     * Counts incidents.
     *
     * @param incidents  table {@code incidents}
     * @param replicates number of replicates
     * @throws IllegalArgumentException if a pathway is not in the contract
     */
    IncidentTallies(Table incidents, int replicates) {
        this.outcomes = outcomes(incidents);
        this.replicates = replicates;
    }

    /** The table with a row for each outcome of a pathway, as one number a row can be tallied. */
    private static Table outcomes(Table incidents) {
        int[] same = Arrays.stream(new String[] {"run", "replicate", "month", "region", "pathway"})
                .mapToInt(incidents::indexOf)
                .toArray();
        int all = incidents.indexOf("incidents");
        int foiled = incidents.indexOf("disrupted");
        List<Column> columns = new ArrayList<>();
        Arrays.stream(same).forEach(column -> columns.add(incidents.columns().get(column)));
        columns.add(Column.text("outcome"));
        columns.add(Column.integer("incidents", "incidents"));
        Table table = new Table(incidents.name(), columns);
        for (Object[] row : incidents.rows()) {
            checkPathway(String.valueOf(row[incidents.indexOf("pathway")]));
            long disrupted = ((Number) row[foiled]).longValue();
            table.add(cells(row, same, DISRUPTED, disrupted));
            table.add(cells(row, same, NOT_DISRUPTED, ((Number) row[all]).longValue() - disrupted));
        }
        return table;
    }

    private static Object[] cells(Object[] row, int[] same, String outcome, long incidents) {
        Object[] cells = Arrays.copyOf(Arrays.stream(same).mapToObj(c -> row[c]).toArray(), same.length + 2);
        cells[same.length] = outcome;
        cells[same.length + 1] = incidents;
        return cells;
    }

    private static void checkPathway(String word) {
        List<String> known = Arrays.stream(Pathway.values()).map(Pathway::word).toList();
        if (!known.contains(word)) {
            throw new IllegalArgumentException("incidents.pathway holds '" + word + "'; known pathways are: "
                    + known.stream().collect(Collectors.joining(", ")));
        }
    }

    /** Months in order. */
    List<YearMonth> months() {
        return outcomes.rows().stream()
                .map(row -> Calendar.month(String.valueOf(row[outcomes.indexOf("month")]), "incidents.month"))
                .distinct()
                .sorted()
                .toList();
    }

    /** Regions in the order of the table. */
    List<String> regions() {
        return outcomes.rows().stream()
                .map(row -> String.valueOf(row[outcomes.indexOf("region")]))
                .distinct()
                .toList();
    }

    /** Incidents of all regions on one pathway, by month and whether they were disrupted. */
    Tally of(Pathway pathway) {
        return tally(
                line -> line.text("pathway").equals(pathway.word()),
                line -> line.text("month"),
                line -> line.text("outcome"));
    }

    /** Incidents of one region, by quarter, named by its first month, and pathway. */
    Tally in(String region) {
        return tally(
                line -> line.text("region").equals(region),
                line -> quarter(YearMonth.parse(line.text("month"))).toString(),
                line -> line.text("pathway"));
    }

    /** First month of the quarter a month belongs to. */
    static YearMonth quarter(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % QUARTER);
    }

    private Tally tally(
            Predicate<Tally.Line> wanted, Function<Tally.Line, String> row, Function<Tally.Line, String> column) {
        return Tally.of(
                outcomes,
                replicates,
                line -> line.number("incidents"),
                line -> wanted.test(line) ? Optional.of(row.apply(line)) : Optional.empty(),
                line -> Optional.of(column.apply(line)));
    }
}
