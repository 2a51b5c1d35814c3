package dispersal.app;

import dispersal.analysis.validation.Kind;
import dispersal.analysis.validation.Pattern;
import dispersal.analysis.validation.PatternMeasure;
import dispersal.analysis.validation.PatternMeasures;
import dispersal.analysis.validation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Patterns and measures as part of a page of Markdown: what is compared with what, and where it comes from. */
final class PatternPage {

    private static final String HEADER =
            "| pattern | date | origins | measure: of, per | published | 1 sd | group | mapping | source | note |";
    private static final String RULE = "|---|---|---|---|---|---|---|---|---|---|";

    private final List<Pattern> patterns;

    /**
     * A page.
     *
     * @param patterns in their order
     */
    PatternPage(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** The lines of the page. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("## Measures", ""));
        for (PatternMeasure measure : PatternMeasures.all()) {
            lines.add("- **" + measure.name() + "**. " + measure.meaning());
        }
        lines.addAll(List.of("", "## Patterns", "", count()));
        for (Kind kind : Kind.values()) {
            List<Pattern> mine =
                    patterns.stream().filter(pattern -> pattern.kind() == kind).toList();
            if (!mine.isEmpty()) {
                lines.addAll(List.of(
                        "", "### " + kind.word() + ": " + kind.meaning() + " (" + mine.size() + ")", "", HEADER, RULE));
                mine.forEach(pattern -> lines.add(line(pattern)));
            }
        }
        return lines;
    }

    private String count() {
        long unmeasured =
                patterns.stream().filter(pattern -> !pattern.measurable()).count();
        return patterns.size() + " patterns, of which the model can say nothing to " + unmeasured
                + " (measure `none`; the column mapping says why).";
    }

    private static String line(Pattern pattern) {
        String asked = pattern.measurable()
                ? "`" + pattern.question().measure() + "`: "
                        + (pattern.question().of().isEmpty()
                                ? ""
                                : String.join(", ", pattern.question().of()) + "; ")
                        + pattern.question().per()
                : "`none`";
        return "| " + pattern.id() + ": " + pattern.title() + " | "
                + pattern.question().dates() + " | "
                + pattern.question().origins().replace(";", ", ") + " | " + asked + " | " + published(pattern.target())
                + " | " + number(pattern.target().tolerance()) + " | " + pattern.group() + " | "
                + pattern.words().mapping() + " | " + pattern.words().source() + " | "
                + pattern.words().note() + " |";
    }

    private static String published(Target target) {
        String central = number(target.central());
        if (Double.isNaN(target.low()) && Double.isNaN(target.high())) {
            return central;
        }
        String range = target.isBound()
                ? (Double.isNaN(target.low()) ? "at most " + number(target.high()) : "at least " + number(target.low()))
                : number(target.low()) + " to " + number(target.high());
        return central.isEmpty() ? range : central + " (" + range + ")";
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%.4f", value).replaceFirst("0+$", "");
    }
}
