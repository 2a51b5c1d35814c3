package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who came: women, families, minors, age; put in, and held against published figures to see that it arrives. */
final class WhoCame implements PatternMeasure {

    private static final String TABLE = "composition";
    private static final String ADULTS = "adults";
    private static final List<String> WORDS = List.of("women", "with_family", "minors", "mean_age");

    @Override
    public String name() {
        return TABLE;
    }

    @Override
    public String meaning() {
        return "Of all who came by the end of the run (`of`): `women`, `with_family` or `minors`, with `per` `share-of-adults` or"
                + " `share-of-persons` (adults and minors), or `mean_age` of adults, with `per` `years`.";
    }

    @Override
    public Set<String> metrics() {
        return Set.of(TABLE);
    }

    @Override
    public List<String> faults(Question question) {
        if (question.of().size() != 1 || !WORDS.contains(question.counted())) {
            return List.of("of: found '" + question.counted() + "', expected one of " + String.join(", ", WORDS));
        }
        List<String> per = question.counted().equals("mean_age")
                ? List.of("years")
                : List.of("share-of-adults", "share-of-persons");
        return per.contains(question.per())
                ? List.of()
                : List.of("per: found '" + question.per() + "', expected " + String.join(" or ", per));
    }

    @Override
    public Reading read(Question question, MeasuredRun run, Setting setting) {
        Optional<List<String>> origins = setting.origins(question.origins());
        if (origins.isEmpty()) {
            return Reading.none(Reading.ABSENT);
        }
        return run.table(TABLE)
                .map(table -> Reading.of(read(question, table, origins.get())))
                .orElse(Reading.none("the table composition was not kept"));
    }

    private static double read(Question question, Table table, List<String> origins) {
        double counted = 0;
        double whole = 0;
        boolean age = question.per().equals("years");
        for (int row = 0; row < table.size(); row++) {
            double adults = table.number(row, ADULTS);
            if (origins.contains(table.text(row, "origin")) && adults > 0) {
                counted += table.number(row, question.counted()) * (age ? adults : 1);
                whole += adults + (question.per().equals("share-of-persons") ? table.number(row, "minors") : 0);
            }
        }
        return counted / whole;
    }
}
