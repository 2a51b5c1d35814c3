package dispersal.analysis.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What had become of people of one origin, in the four words in which states publish it. */
public enum OriginOutcome {
    /** Killed or executed. */
    DEAD(List.of("killed", "executed")),
    /** Home and known to the authorities. */
    RETURNED(List.of("recorded")),
    /** In prisons and camps abroad. */
    DETAINED(List.of("detained", "camp")),
    /** Neither dead nor a known return; those held abroad included. */
    REMAINING(List.of(
            "fighting",
            "underground",
            "vetting",
            "switched",
            "detained",
            "camp",
            "in_transit",
            "stranded",
            "relocated",
            "third_country",
            "unrecorded"));

    private static final String MINORS = "minors";

    private final List<String> words;

    OriginOutcome(List<String> words) {
        this.words = words;
    }

    /** The word in tables. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What of the cohorts is counted, adults only. */
    List<String> words() {
        return words;
    }

    /** The outcome a pattern is about, if it is a share of one of the four; minors may be counted or not. */
    static Optional<OriginOutcome> of(Question question) {
        Set<String> counted = new java.util.HashSet<>(question.of());
        counted.removeIf(word -> word.startsWith(MINORS));
        boolean share = question.measure().equals("count") && question.per().startsWith("share-of-");
        return share
                ? Arrays.stream(values())
                        .filter(outcome -> counted.equals(Set.copyOf(outcome.words)))
                        .findFirst()
                : Optional.empty();
    }
}
