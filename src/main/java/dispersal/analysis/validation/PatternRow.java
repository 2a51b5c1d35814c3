package dispersal.analysis.validation;

import dispersal.analysis.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row of a table of patterns: the pattern it says, and everything that is wrong with it. */
final class PatternRow {

    private final Table table;
    private final int row;
    private final List<String> faults = new ArrayList<>();
    private final Optional<Pattern> pattern;

    PatternRow(Table table, int row) {
        this.table = table;
        this.row = row;
        pattern = read();
    }

    /** The pattern, empty if something is wrong. */
    Optional<Pattern> pattern() {
        return pattern;
    }

    /** What is wrong, each with the column. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** A cell without surrounding blanks, empty where there is none. */
    String text(String column) {
        String text = table.text(row, column).strip();
        return text.equals("NaN") ? "" : text;
    }

    private Optional<Pattern> read() {
        for (String column : List.of("id", "title", "group", "source", "mapping")) {
            if (text(column).isEmpty()) {
                faults.add(column + ": is empty, expected a text");
            }
        }
        Optional<Kind> kind = Kind.of(text("kind"));
        if (kind.isEmpty()) {
            faults.add("kind: found '" + text("kind") + "', expected one of " + Kind.words());
        }
        boolean measured = !text("measure").equals(PatternMeasures.NONE);
        Target target = new Target(number("central"), number("tolerance"), number("low"), number("high")).closed();
        checkTarget(target, measured);
        Optional<Question> question = question();
        question.filter(asked -> kind.filter(Kind::fitted).isPresent()
                        && asked.dates().until().isAfter(PatternReader.LAST_DAY_OF_FIT))
                .ifPresent(asked -> faults.add("kind: found " + text("kind") + " for " + asked.dates()
                        + "; what was observed after " + PatternReader.LAST_DAY_OF_FIT + " is " + Kind.HOLDOUT.word()));
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        Pattern.Words words = new Pattern.Words(text("source"), text("mapping"), text("note"));
        return Optional.of(new Pattern(
                text("id"), text("title"), question.orElseThrow(), target, kind.orElseThrow(), text("group"), words));
    }

    private Optional<Question> question() {
        try {
            Question question = new Question(
                    text("measure"),
                    Span.parse(text("date")),
                    text("origins"),
                    PatternReader.parts(text("of")),
                    text("per"));
            Optional<PatternMeasure> measure = PatternMeasures.find(question.measure());
            if (measure.isEmpty()) {
                faults.add("measure: found '" + question.measure() + "', expected one of " + PatternMeasures.names());
            } else if (question.origins().isEmpty()) {
                faults.add("origins: is empty, expected all, region:<name>, or codes joined by ;");
            } else {
                faults.addAll(measure.get().faults(question));
            }
            return Optional.of(question);
        } catch (IllegalArgumentException exception) {
            faults.add("date: " + exception.getMessage());
            return Optional.empty();
        }
    }

    private void checkTarget(Target target, boolean measured) {
        if (Double.isNaN(target.central()) && Double.isNaN(target.low()) && Double.isNaN(target.high())) {
            if (measured) {
                faults.add("central, low, high: all are empty, expected at least one number");
            }
            return;
        }
        if (measured && !(target.tolerance() > 0)) {
            faults.add("tolerance: found '" + text("tolerance") + "', expected a number above 0");
        }
        if (target.low() > target.high()) {
            faults.add("low, high: found " + target.low() + " above " + target.high());
        } else if (!Double.isNaN(target.central()) && !target.holds(target.central())) {
            faults.add("central: found " + target.central() + ", which is not between low and high");
        }
    }

    private double number(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException exception) {
            faults.add(column + ": found '" + text + "', expected a number or nothing");
            return Double.NaN;
        }
    }
}
