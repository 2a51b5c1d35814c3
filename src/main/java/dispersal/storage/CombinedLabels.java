package dispersal.storage;

import java.util.LinkedHashMap;
import java.util.Map;

/** Name, title and question of scenarios that are laid over one another, put together from theirs. */
final class CombinedLabels {

    private static final Map<String, String> LINKS = Map.of("name", "-and-", "title", " + ", "question", " ");
    private static final int LONGEST_NAME = 80;

    private final Map<String, String> texts = new LinkedHashMap<>();

    /** Adds the labels of one more scenario; what is missing or no text is left to be found by the checks. */
    void add(Node.Mapping tree) {
        LINKS.forEach((key, link) -> tree.entry(key)
                .map(Node.Entry::value)
                .filter(Node.Scalar.class::isInstance)
                .map(Node.Scalar.class::cast)
                .flatMap(Scalars::text)
                .ifPresent(text -> texts.merge(key, text, (before, next) -> before + link + next)));
    }

    /** The labels as a layer to be laid over the scenarios. */
    Node.Mapping layer(Place place) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            String fitted = key.equals("name") ? shortened(text) : text;
            entries.put(key, new Node.Entry(place, new Node.Scalar(place, fitted, Node.Style.QUOTED)));
        });
        return new Node.Mapping(place, entries);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).replaceAll("-+$", "");
    }
}
