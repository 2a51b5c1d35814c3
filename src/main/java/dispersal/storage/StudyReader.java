package dispersal.storage;

import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.Designs;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Outcome;
import dispersal.analysis.design.Replication;
import dispersal.analysis.design.StudyDescription;
import dispersal.storage.MappingReader.Bounds;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads what a study file asks, once the scenario it asks it of is known. */
final class StudyReader {

    private static final double USUAL_LIMIT_SECONDS = 600;
    /** A calibration chooses its points itself; these only show beforehand which values go together. */
    private static final int TRIED_POINTS = 300;

    private static final Bounds COUNT = Bounds.whole("a whole number from 1 to 1000000", 1, Replication.MOST);
    private static final Bounds SEED = Bounds.whole("a whole number from 0 to 9e15", 0, Bounds.LARGEST);
    private static final Bounds POSITIVE = new Bounds("a number above 0", value -> value > 0 && Double.isFinite(value));
    private static final String REPLICATES_EXAMPLE =
            "a whole number from 1 to 1000000, or {first: 20, half_width: 0.05, cap: 200}";

    private final Path file;
    private final MappingReader study;
    private final Faults faults;

    StudyReader(Path file, MappingReader study, Faults faults) {
        this.file = file;
        this.study = study;
        this.faults = faults;
    }

    /** What the file says of itself, checked as far as that is possible without a scenario. */
    record Outline(
            String name,
            String title,
            List<FactorRequest> factors,
            Optional<DesignReader.Request> design,
            Replication replication,
            List<String> metrics,
            long seed,
            double limitSeconds) {}

    Outline outline() {
        Optional<String> name = study.required("name", "a name of small letters, digits and hyphens")
                .flatMap(found -> study.text("name"));
        name.flatMap(Identifiers::kebabFault).ifPresent(message -> faults.add(study.spot("name"), message));
        List<FactorRequest> factors = new ArrayList<>();
        for (Node item : study.items("factors", "[all]")) {
            FactorRequest.read(item, faults).ifPresent(factors::add);
        }
        Optional<DesignReader.Request> design = new DesignReader(study, faults).request();
        boolean table = design.filter(choice -> choice.kind() == DesignChoice.Kind.TABLE)
                .isPresent();
        if (!factors.isEmpty() && !study.has("design") && !study.has("calibration")) {
            study.required(
                    "design", "it says at which values of the factors to run, such as {kind: sobol, points: 1024}");
        }
        if (table && study.has("factors") == design.get().reader().has("file")) {
            faults.add(
                    study.spot("design"),
                    study.has("factors")
                            ? "the columns of the table are the factors; leave out factors"
                            : "missing key: file; a table of points, its headings being paths of parameters");
        }
        return new Outline(
                name.orElse(""),
                study.text("title").or(() -> name).orElse(""),
                factors,
                design,
                replication(),
                metrics(),
                (long) study.number("seed", SEED).orElse(1),
                study.number("limit_seconds", POSITIVE).orElse(USUAL_LIMIT_SECONDS));
    }

    /** What the study asks of a scenario; what does not fit it is a fault. */
    StudyDescription description(Outline outline, LoadedScenario base) {
        Variables variables = new Variables(base);
        FactorFinder finder = new FactorFinder(variables, faults);
        study.texts("except", "[crossings, attrition.pressure]").forEach(finder::except);
        outline.factors().forEach(finder::add);
        Optional<StudyTable> table = outline.design()
                .filter(design -> design.kind() == DesignChoice.Kind.TABLE)
                .flatMap(design -> table(design.reader(), variables, finder.factors()));
        List<Factor> factors = table.map(StudyTable::factors).orElse(finder.factors());
        DesignChoice choice = outline.design()
                .map(design -> new DesignReader(study, faults).choice(design, factors))
                .orElse(
                        study.has("calibration")
                                ? new DesignChoice(DesignChoice.Kind.LATIN_HYPERCUBE, TRIED_POINTS, 0, false, 1)
                                : new DesignChoice(DesignChoice.Kind.ONE_AT_A_TIME, 1, 0, false, 1));
        if (table.isPresent()) {
            choice =
                    new DesignChoice(DesignChoice.Kind.TABLE, table.get().rows().size(), 0, false, 1);
        }
        StudyDescription description = new StudyDescription(
                outline.name(),
                outline.title(),
                factors,
                choice,
                table.map(StudyTable::rows).orElse(List.of()),
                outline.replication(),
                outcomes(base),
                outline.metrics(),
                outline.seed(),
                outline.limitSeconds());
        checkDesign(description);
        return description;
    }

    private void checkDesign(StudyDescription description) {
        if (faults.none()) {
            try {
                Designs.of(description);
            } catch (IllegalArgumentException impossible) {
                faults.add(study.spot("design"), String.valueOf(impossible.getMessage()));
            }
        }
    }

    private Optional<StudyTable> table(MappingReader design, Variables variables, List<Factor> factors) {
        if (design.has("rows")) {
            return Optional.of(new StudyTable(factors, rows(design, factors)));
        }
        if (study.has("factors")) {
            return Optional.empty();
        }
        Factor.Role role = design.word("role", List.of(Factor.Role.values())).orElse(Factor.Role.UNCERTAINTY);
        Optional<Path> path =
                design.text("file").map(name -> file.resolveSibling(name).normalize());
        return path.flatMap(table -> SourceText.read(table, faults))
                .flatMap(source -> StudyTable.read(source, role, variables, faults));
    }

    private List<List<Double>> rows(MappingReader design, List<Factor> factors) {
        List<List<Double>> rows = new ArrayList<>();
        for (Node item : design.items("rows", "[[0.1, 0.5], [0.2, base]]")) {
            List<Double> row = new ArrayList<>();
            for (Node cell : item instanceof Node.Sequence cells ? cells.items() : List.<Node>of()) {
                boolean base =
                        cell instanceof Node.Scalar scalar && scalar.text().equals(StudyTable.BASE);
                OptionalDouble number =
                        cell instanceof Node.Scalar scalar ? Scalars.number(scalar) : OptionalDouble.empty();
                if (number.isPresent() || base) {
                    row.add(base ? Double.NaN : number.getAsDouble());
                }
            }
            if (row.size() == factors.size()) {
                rows.add(row);
            } else {
                design.refuse(
                        "rows", item, "a list of " + factors.size() + " numbers, or base for a value left as it is");
            }
        }
        return rows;
    }

    private List<Outcome> outcomes(LoadedScenario base) {
        OutcomeReader reader = new OutcomeReader(base.scenario(), faults);
        List<Outcome> outcomes = reader.read(study.texts("outcomes", "[fates.returned@2017-10-31]"));
        return outcomes.isEmpty() ? reader.usual() : outcomes;
    }

    private List<String> metrics() {
        if (!study.has("metrics")) {
            return List.of("fates");
        }
        List<String> metrics = new ArrayList<>();
        for (Node.Scalar name : study.texts("metrics", "[fates, flows]")) {
            Spot spot = new Spot(name.place(), "metrics");
            if (!OutcomeReader.TABLES.contains(name.text())) {
                faults.add(
                        spot,
                        "there is no table " + name.description() + "; known: "
                                + String.join(", ", OutcomeReader.TABLES)
                                + NearestName.suggestion(name.text(), OutcomeReader.TABLES));
            } else if (metrics.contains(name.text())) {
                faults.add(spot, name.text() + " is named twice");
            }
            metrics.add(name.text());
        }
        return metrics;
    }

    private Replication replication() {
        Optional<Node> node = study.node("replicates");
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            return stopping(new MappingReader(mapping, study.spot("replicates"), faults));
        }
        Bounds bounds = new Bounds(REPLICATES_EXAMPLE, COUNT.holds());
        return Replication.fixed((int) study.number("replicates", bounds).orElse(1));
    }

    private Replication stopping(MappingReader rule) {
        rule.allowing(List.of("first", "half_width", "cap"));
        for (String key : List.of("first", "half_width", "cap")) {
            rule.required(key, "expected " + REPLICATES_EXAMPLE);
        }
        OptionalDouble first =
                rule.number("first", Bounds.whole("a whole number from 2 to 1000000", 2, Replication.MOST));
        OptionalDouble width = rule.number("half_width", POSITIVE);
        OptionalDouble cap = rule.number("cap", COUNT);
        if (first.isEmpty() || width.isEmpty() || cap.isEmpty()) {
            return Replication.fixed(1);
        }
        if (cap.getAsDouble() < first.getAsDouble()) {
            faults.add(
                    rule.spot("cap"),
                    "must not be below first, " + Scalars.written(first.getAsDouble()) + ", found "
                            + Scalars.written(cap.getAsDouble()));
            return Replication.fixed(1);
        }
        return new Replication((int) first.getAsDouble(), width, (int) cap.getAsDouble());
    }
}
