package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who is with which custodian, affiliate or other group on the census date nearest to a day. */
final class DestinationCount implements PatternMeasure {

    private static final String TABLE = "destinations";
    private static final String LARGEST = "largest-affiliate";
    private static final List<String> PER = List.of("persons", "share-of-relocated");
    private static final int NEAR_DAYS = 60;

    @Override
    public String name() {
        return "destination";
    }

    @Override
    public String meaning() {
        return "Adults at the destinations `of`, such as `detained:sdf` or the id of an affiliate, on the nearest census date;"
                + " `largest-affiliate` is the one with the most. `per`: `persons`, or `share-of-relocated`, of all with any"
                + " affiliate.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(TABLE);
    }

    @Override
    public List<String> faults(Question question) {
        if (question.of().isEmpty()) {
            return List.of("of: is empty, expected words of the column destination, or " + LARGEST);
        }
        return PER.contains(question.per())
                ? List.of()
                : List.of("per: found '" + question.per() + "', expected one of " + String.join(", ", PER));
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        Optional<List<String>> origins = setting.origins(question.origins());
        if (origins.isEmpty()) {
            return Reading.none(Reading.ABSENT);
        }
        Optional<Table> table = run.table(TABLE);
        if (table.isEmpty()) {
            return Reading.none("the table destinations was not kept");
        }
        Optional<String> census = census(table.get(), question.dates().until());
        if (census.isEmpty()) {
            return Reading.none("no census within " + NEAR_DAYS + " days");
        }
        Map<String, Double> persons = persons(table.get(), census.get(), Set.copyOf(origins.get()));
        double relocated = setting.affiliates().stream()
                .mapToDouble(affiliate -> persons.getOrDefault(affiliate, 0.0))
                .sum();
        double counted = question.of().contains(LARGEST)
                ? setting.affiliates().stream()
                        .mapToDouble(affiliate -> persons.getOrDefault(affiliate, 0.0))
                        .max()
                        .orElse(0)
                : question.of().stream()
                        .mapToDouble(word -> persons.getOrDefault(word, 0.0))
                        .sum();
        return Reading.of(question.per().equals("persons") ? counted : counted / relocated);
    }

    private static Optional<String> census(Table table, LocalDate wanted) {
        Set<String> dates = new TreeSet<>();
        for (int row = 0; row < table.size(); row++) {
            dates.add(table.text(row, "date"));
        }
        return dates.stream()
                .filter(date -> distance(date, wanted) <= NEAR_DAYS)
                .min(java.util.Comparator.comparingLong(date -> distance(date, wanted)));
    }

    private static long distance(String date, LocalDate wanted) {
        return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(date), wanted));
    }

    private static Map<String, Double> persons(Table table, String census, Set<String> origins) {
        Map<String, Double> persons = new HashMap<>();
        for (int row = 0; row < table.size(); row++) {
            if (table.text(row, "date").equals(census) && origins.contains(table.text(row, "origin"))) {
                persons.merge(table.text(row, "destination"), table.number(row, "persons"), Double::sum);
            }
        }
        return persons;
    }
}
