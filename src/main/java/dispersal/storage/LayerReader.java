package dispersal.storage;

import dispersal.scenario.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a scenario file and everything it builds on, following {@code extends} from file to file. */
final class LayerReader {

    private static final String EVIDENCE_FILE = "evidence.yaml";
    private static final int MOST = 20;

    private final Faults faults;
    private final List<Path> chain = new ArrayList<>();
    private final Set<Path> read = new HashSet<>();
    private Set<Path> laid = Set.of();
    private Optional<InputLayers> ground = Optional.empty();
    private boolean grounded;

    LayerReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads a scenario and lays what it adds over those read before: where its chain comes to a file that they build on, they
     * take the place of that file.
     *
     * @param path   its file
     * @param before those read before, as a reader of messages knows them
     * @return everything laid over one another
     */
    InputLayers add(Path path, String before) {
        Place whole = Place.ofFile(SourceText.name(path));
        if (realPath(path).filter(laid::contains).isPresent()) {
            faults.add(whole, "", "adds nothing, " + before + " builds on it already");
            return InputLayers.unreadable(whole.file());
        }
        grounded = ground.isEmpty();
        InputLayers layers = read(path, whole);
        if (!grounded && layers.complete()) {
            faults.add(whole, "", "cannot be combined with " + before + ", they build on no common scenario");
        }
        ground = Optional.of(layers);
        laid = Set.copyOf(read);
        return layers;
    }

    /** Reads a file that stands at a path and is mentioned at a place. */
    InputLayers read(Path path, Place mention) {
        String file = SourceText.name(path);
        Optional<Path> real = realPath(path);
        if (ground.isPresent() && real.filter(laid::contains).isPresent()) {
            grounded = true;
            return ground.get();
        }
        if (real.isPresent() && chain.contains(real.get())) {
            faults.add(mention, "extends", "leads back to " + file + "; a scenario cannot build on itself");
            return InputLayers.unreadable(file);
        }
        if (real.isEmpty()) {
            faults.add(mention, mention.line() > 0 ? "extends" : "", "there is no scenario file " + file);
            return InputLayers.unreadable(file);
        }
        if (chain.size() >= MOST) {
            faults.add(mention, "extends", "builds on more than " + MOST + " scenarios, one on the other");
            return InputLayers.unreadable(file);
        }
        chain.add(real.get());
        Optional<Node.Mapping> top = SourceText.read(path, faults).flatMap(text -> YamlReader.read(text, faults));
        InputLayers layers = top.isEmpty() ? InputLayers.unreadable(file) : layers(path, top.get());
        chain.remove(real.get());
        read.add(real.get());
        return layers;
    }

    private InputLayers layers(Path path, Node.Mapping top) {
        InputLayers base = base(path, top);
        Set<String> files = new HashSet<>();
        files.add(SourceText.name(path));
        Map<String, Evidence> rows = new HashMap<>();
        TreeBuilder tables = new TreeBuilder(top.place());
        boolean tablesRead = tables(path, top, new InputTable.TableContent(tables, rows), files);
        Map<String, EvidenceLayer.Named> named = named(path, files);
        Map<String, Node.Entry> own = new LinkedHashMap<>(top.entries());
        InputLayers.DIRECTIVES.forEach(own::remove);
        Node.Mapping layer = tables.build().overlaid(new Node.Mapping(top.place(), own));
        Node.Mapping tree = PinnedHistory.dropped(base.tree(), layer).overlaid(layer);
        List<EvidenceLayer> evidence = new ArrayList<>(base.evidence());
        evidence.add(new EvidenceLayer(files, named, rows));
        boolean complete = base.complete() && tablesRead;
        return new InputLayers(tree, evidence, posterior(path, top, base), complete);
    }

    private InputLayers base(Path path, Node.Mapping top) {
        Optional<Node.Entry> schema = top.entry("schema");
        Optional<Node.Entry> base = top.entry("extends");
        if (schema.isEmpty() && base.isEmpty()) {
            faults.add(
                    top.place(),
                    "schema",
                    "missing; write schema: " + InputLayers.SCHEMA
                            + " (or extends: and the folder of another scenario)");
        }
        schema.ifPresent(this::checkSchema);
        if (base.isEmpty()) {
            return new InputLayers(new Node.Mapping(top.place(), Map.of()), List.of(), Optional.empty(), true);
        }
        Node value = base.get().value();
        Optional<Path> target = text(value).flatMap(text -> beside(path, text));
        if (target.isEmpty()) {
            faults.add(
                    value.place(),
                    "extends",
                    "expected a relative path of a scenario such as ../baseline, found " + value.description());
            return InputLayers.unreadable(SourceText.name(path));
        }
        return read(InputLayers.file(target.get()), value.place());
    }

    private Optional<NamedPosterior> posterior(Path path, Node.Mapping top, InputLayers base) {
        Optional<Node.Entry> named = top.entry(NamedPosterior.KEY);
        if (named.isEmpty()) {
            return base.posterior();
        }
        Node value = named.get().value();
        if (text(value).equals(Optional.of(NamedPosterior.NONE))) {
            return Optional.empty();
        }
        Optional<Path> file = text(value).flatMap(text -> beside(path, text));
        if (file.isEmpty()) {
            faults.add(
                    value.place(),
                    NamedPosterior.KEY,
                    "expected a relative path of a table such as posterior.csv, or none, found " + value.description());
        }
        return file.map(found ->
                new NamedPosterior(found, value.place(), base.evidence().size()));
    }

    private void checkSchema(Node.Entry schema) {
        if (!text(schema.value()).equals(Optional.of(InputLayers.SCHEMA))) {
            faults.add(
                    schema.value().place(),
                    "schema",
                    "expected " + InputLayers.SCHEMA + ", found "
                            + schema.value().description());
        }
    }

    private boolean tables(Path path, Node.Mapping top, InputTable.TableContent content, Set<String> files) {
        Optional<Node.Entry> tables = top.entry("tables");
        if (tables.isEmpty()) {
            return true;
        }
        int before = faults.count();
        if (tables.get().value() instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                table(path, item, content, files);
            }
        } else {
            faults.add(
                    tables.get().value().place(),
                    "tables",
                    "expected a list such as [{file: inputs/origins.csv, at: \"origins.{id}\"}], found "
                            + tables.get().value().description());
        }
        return faults.count() == before;
    }

    private void table(Path path, Node item, InputTable.TableContent content, Set<String> files) {
        if (!(item instanceof Node.Mapping mapping)
                || !mapping.entries().keySet().equals(Set.of("file", "at"))) {
            faults.add(item.place(), "tables", "expected a mapping with the keys file and at, found " + found(item));
            return;
        }
        Node file = mapping.value("file");
        Node at = mapping.value("at");
        Optional<Path> target = text(file).flatMap(text -> beside(path, text));
        if (target.isEmpty()) {
            faults.add(
                    file.place(),
                    "tables",
                    "expected a relative path of a table such as inputs/origins.csv, found " + file.description());
        } else if (text(at).isEmpty()) {
            faults.add(at.place(), "tables", "expected a path such as \"origins.{id}\", found " + at.description());
        } else if (!Files.isRegularFile(target.get())) {
            faults.add(file.place(), "tables", "there is no table " + SourceText.name(target.get()));
        } else {
            files.add(SourceText.name(target.get()));
            SourceText.read(target.get(), faults)
                    .ifPresent(source -> InputTable.read(source, (Node.Scalar) at, content, faults));
        }
    }

    private static String found(Node item) {
        return item instanceof Node.Mapping mapping
                ? "the keys "
                        + String.join(
                                ", ",
                                mapping.entries().keySet().stream()
                                        .map(Scalars::shown)
                                        .toList())
                : item.description();
    }

    private Map<String, EvidenceLayer.Named> named(Path path, Set<String> files) {
        Path evidence = path.resolveSibling(EVIDENCE_FILE);
        if (!Files.exists(evidence)) {
            return Map.of();
        }
        files.add(SourceText.name(evidence));
        return SourceText.read(evidence, faults)
                .flatMap(source -> YamlReader.read(source, faults))
                .map(top -> EvidenceFile.read(top, faults))
                .orElse(Map.of());
    }

    private static Optional<String> text(Node node) {
        return node instanceof Node.Scalar scalar ? Scalars.text(scalar) : Optional.empty();
    }

    /** A path relative to the folder of a file. */
    private static Optional<Path> beside(Path file, String relative) {
        try {
            Path path = Path.of(relative);
            return path.isAbsolute()
                    ? Optional.empty()
                    : Optional.of(file.resolveSibling(path).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> realPath(Path path) {
        try {
            return Files.isDirectory(path) ? Optional.empty() : Optional.of(path.toRealPath());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
