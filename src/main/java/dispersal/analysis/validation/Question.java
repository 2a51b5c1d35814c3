package dispersal.analysis.validation;

import java.util.List;

/**
 * What is asked of a run: the output that is held against a pattern.
 *
 * @param measure name of the measure, one of {@link PatternMeasures}
 * @param dates   day, or days from which to which
 * @param origins {@code all}, {@code region:<name>}, or codes of origins joined by {@code ;}
 * @param of      what is counted, in words the measure knows; empty if it asks for none
 * @param per     in relation to what, in a word the measure knows
 */
public record Question(String measure, Span dates, String origins, List<String> of, String per) {

    /** Copies the list. */
    public Question {
        of = List.copyOf(of);
    }

    /** What is counted, joined by {@code ;}. */
    public String counted() {
        return String.join(";", of);
    }
}
