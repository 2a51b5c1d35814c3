package dispersal.storage;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the part of YAML 1.2 that scenario files use: one document, a mapping at the top, no anchors, aliases or tags, no key
 * twice, at most 40 levels.
 */
final class YamlReader {

    private static final int DEEPEST = 40;

    private final String file;
    private final Faults faults;
    private final Iterator<Event> events;

    private YamlReader(SourceText source, Faults faults) {
        this.file = source.file();
        this.faults = faults;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /**
     * Reads a file.
     *
     * @param source its text
     * @param faults takes what is wrong with it
     * @return the mapping at the top, unless the text cannot be understood at all
     */
    static Optional<Node.Mapping> read(SourceText source, Faults faults) {
        try {
            return new YamlReader(source, faults).document();
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark()
                    .or(e::getContextMark)
                    .map(mark -> place(source.file(), mark))
                    .orElse(Place.ofFile(source.file()));
            String problem = e.getProblem() == null ? e.getContext() : e.getProblem();
            faults.add(place, "", "is not YAML: " + problem.replaceFirst("\\. \\(Do not use .*", ""));
        } catch (TooDeep e) {
            faults.add(e.place, "", "is nested more than " + DEEPEST + " levels deep");
        } catch (YamlEngineException e) {
            faults.add(Place.ofFile(source.file()), "", "is not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Optional<Node.Mapping> document() {
        events.next(); // the start of the stream
        Event first = events.next();
        if (!(first instanceof DocumentStartEvent start)) {
            faults.add(Place.ofFile(file), "", "is empty; a mapping of keys to values is expected");
            return Optional.empty();
        }
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            faults.add(place(first), "", "directives (%YAML, %TAG) are not allowed; remove them");
        }
        Event top = events.next();
        Node node = node(top, 1);
        events.next(); // the end of the document
        Event next = events.next();
        if (next instanceof DocumentStartEvent) {
            faults.add(place(next), "", "a second document begins here; only one is allowed");
        }
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        faults.add(place(top), "", "expected a mapping of keys to values, found " + node.description());
        return Optional.empty();
    }

    private Node node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep(place(event));
        }
        refuseMarks(event);
        if (event instanceof ScalarEvent scalar) {
            refuseControls(scalar);
            return new Node.Scalar(
                    place(event), scalar.getValue(), scalar.isPlain() ? Node.Style.PLAIN : Node.Style.QUOTED);
        }
        if (event instanceof MappingStartEvent) {
            return mapping(place(event), depth);
        }
        if (event instanceof CollectionStartEvent) {
            return sequence(place(event), depth);
        }
        return new Node.Scalar(place(event), "", Node.Style.PLAIN);
    }

    private Node.Mapping mapping(Place place, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event key = events.next(); key.getEventId() != Event.ID.MappingEnd; key = events.next()) {
            Node keyNode = node(key, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(keyNode instanceof Node.Scalar scalar) || Scalars.isNothing(scalar)) {
                faults.add(keyNode.place(), "", "a key must be a word, found " + keyNode.description());
                continue;
            }
            Node.Entry earlier = entries.putIfAbsent(scalar.text(), new Node.Entry(keyNode.place(), value));
            if (earlier != null) {
                Place first = earlier.keyPlace();
                faults.add(
                        keyNode.place(),
                        "",
                        "key " + scalar.description() + " is given twice, first at " + first.line() + ":"
                                + first.column());
            }
        }
        return new Node.Mapping(place, entries);
    }

    private Node.Sequence sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event item = events.next(); item.getEventId() != Event.ID.SequenceEnd; item = events.next()) {
            items.add(node(item, depth + 1));
        }
        return new Node.Sequence(place, items);
    }

    private void refuseMarks(Event event) {
        if (event instanceof AliasEvent) {
            faults.add(place(event), "", "aliases (*name) are not allowed; write the value out");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            faults.add(place(event), "", "anchors (&name) are not allowed; remove it");
        }
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
                || (event instanceof CollectionStartEvent start
                        && start.getTag().isPresent());
        if (tagged) {
            faults.add(place(event), "", "tags (!name) are not allowed; remove it");
        }
    }

    /** Refuses control characters that were written as escapes. */
    private void refuseControls(ScalarEvent scalar) {
        for (int i = 0; i < scalar.getValue().length(); i++) {
            char character = scalar.getValue().charAt(i);
            if (SourceText.isControl(character)) {
                faults.add(place(scalar), "", SourceText.controlMessage(character));
                return;
            }
        }
    }

    private Place place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElse(Place.ofFile(file));
    }

    private static Place place(String file, Mark mark) {
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Ends the reading of a text that is nested too deeply. */
    private static final class TooDeep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Place place;

        TooDeep(Place place) {
            super(null, null, false, false);
            this.place = place;
        }
    }
}
