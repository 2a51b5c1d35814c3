package dispersal.storage;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Levels;
import dispersal.storage.MappingReader.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which design a study uses and how large it is. */
final class DesignReader {

    private static final double LARGEST = Integer.MAX_VALUE;
    private static final int USUAL_GRID = 4;
    private static final String EXAMPLE = "a mapping such as {kind: sobol, points: 1024}";
    private static final Bounds SIZE = Bounds.whole("a whole number from 1 to 2147483647", 1, LARGEST);
    private static final Bounds KEY = Bounds.whole("a whole number from 0 to 9e15", 0, Bounds.LARGEST);
    private static final Bounds GRID =
            new Bounds("an even number of at least 2", value -> value >= 2 && value <= LARGEST && value % 2 == 0);

    private final MappingReader study;
    private final Faults faults;

    DesignReader(MappingReader study, Faults faults) {
        this.study = study;
        this.faults = faults;
    }

    /**
     * What a file says of the design.
     *
     * @param reader the keys of the design
     * @param kind   its kind
     */
    record Request(MappingReader reader, Kind kind) {}

    /** Which design a file asks for, unless it says nothing or nothing sensible. */
    Optional<Request> request() {
        Optional<Node> node = study.node("design");
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof Node.Mapping mapping)) {
            study.refuse("design", node.get(), EXAMPLE);
            return Optional.empty();
        }
        MappingReader reader = new MappingReader(mapping, study.spot("design"), faults);
        Optional<Kind> kind = reader.word("kind", List.of(Kind.values()));
        if (kind.isEmpty() && !reader.has("kind")) {
            faults.add(study.spot("design"), "missing key: kind; one of " + String.join(", ", words()));
        }
        return kind.map(known -> new Request(reader.allowing(keys(known)), known));
    }

    /** The design of a study with these factors; what is missing or impossible is a fault. */
    DesignChoice choice(Request request, List<Factor> factors) {
        MappingReader reader = request.reader();
        int size = request.kind() == Kind.TABLE ? 0 : size(request, factors);
        int grid = request.kind() == Kind.MORRIS
                ? (int) reader.number("levels", GRID).orElse(USUAL_GRID)
                : 0;
        long key = (long) reader.number("key", KEY).orElse(1);
        return new DesignChoice(request.kind(), size, grid, reader.flag("second_order", false), key);
    }

    private int size(Request request, List<Factor> factors) {
        String key = sizeKey(request.kind());
        boolean levels = request.kind() == Kind.ONE_AT_A_TIME || request.kind() == Kind.FACTORIAL;
        if (!request.reader().has(key) && !(levels && allListValues(factors))) {
            request.reader().required(key, "it says how large the design is");
        }
        return (int) request.reader().number(key, SIZE).orElse(1);
    }

    private static boolean allListValues(List<Factor> factors) {
        return factors.stream().allMatch(factor -> factor.members().get(0).distribution() instanceof Levels);
    }

    /** The key that says how large a design is. */
    static String sizeKey(Kind kind) {
        return switch (kind) {
            case TABLE -> "file";
            case ONE_AT_A_TIME, FACTORIAL -> "levels";
            case LATIN_HYPERCUBE, SOBOL, SALTELLI -> "points";
            case MORRIS -> "trajectories";
        };
    }

    private static List<String> keys(Kind kind) {
        List<String> keys = new ArrayList<>(List.of("kind", sizeKey(kind)));
        switch (kind) {
            case TABLE -> keys.addAll(List.of("rows", "role"));
            case MORRIS -> keys.addAll(List.of("levels", "key"));
            case SALTELLI -> keys.addAll(List.of("second_order", "key"));
            case LATIN_HYPERCUBE, SOBOL -> keys.add("key");
            case ONE_AT_A_TIME, FACTORIAL -> {}
        }
        return keys;
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            words.add(kind.word());
        }
        return words;
    }
}
