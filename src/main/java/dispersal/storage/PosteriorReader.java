package dispersal.storage;

import dispersal.analysis.Table.Column;
import dispersal.storage.DatedChange.Operation;
import dispersal.storage.ParameterDraws.Draw;
import dispersal.storage.ParameterDraws.Untouched;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads a table of draws of the parameters of a scenario; everything in it that is wrong is a fault. */
final class PosteriorReader {

    private static final String WEIGHT = "population.agent_weight";

    private final SourceText source;
    private final Faults faults;
    private final PathFinder finder;
    private final InputLayers layers;
    private final Map<String, Place> changed = new HashMap<>();
    private final Set<String> numbers = new HashSet<>();

    PosteriorReader(LoadedScenario scenario, SourceText source, Faults faults) {
        this.source = source;
        this.faults = faults;
        layers = scenario.layers();
        Node.Mapping tree = layers.tree();
        finder = new PathFinder(tree);
        Faults told = new Faults();
        Binder binder = new Binder(told, true);
        for (DatedChange change : new DatedChanges(scenario.scenario().horizon(), tree, binder, told).all()) {
            if (change.operation() == Operation.HISTORY && holds(change.place())) {
                changed.put(change.target().path(), change.place());
            }
        }
    }

    /**
     * A column with values of a parameter.
     *
     * @param what  the parameter
     * @param drawn whether its values are used
     */
    private record Parameter(PathFinder.Target what, boolean drawn) {

        Column column() {
            String unit =
                    what.component().parameter().map(found -> found.unit()).orElse("");
            return Column.decimal(what.path(), unit);
        }
    }

    /** The draws; nothing if there was a fault that leaves none. */
    Optional<ParameterDraws> draws() {
        List<CsvRow> rows = CsvRow.read(source, faults);
        if (rows.isEmpty()) {
            faults.add(Place.ofFile(source.file()), "", "is empty; expected the headings draw and paths of parameters");
            return Optional.empty();
        }
        if (rows.size() < 2) {
            faults.add(Place.ofFile(source.file()), "", "has no rows; expected at least one draw");
        }
        List<Node.Scalar> heads = rows.get(0).cells();
        Map<Integer, Parameter> parameters = parameters(heads);
        int draw = heads.stream().map(Node.Scalar::text).toList().indexOf(ParameterDraws.DRAW);
        List<Untouched> untouched = new ArrayList<>();
        parameters
                .values()
                .forEach(each -> owner(each.what())
                        .ifPresent(
                                place -> untouched.add(new Untouched(each.what().path(), place.file()))));
        List<Draw> draws = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            row(row, heads.size(), draw, parameters).ifPresent(draws::add);
        }
        List<Column> columns = parameters.values().stream()
                .filter(Parameter::drawn)
                .map(Parameter::column)
                .toList();
        return faults.none() ? Optional.of(new ParameterDraws(source, columns, untouched, draws)) : Optional.empty();
    }

    private Map<Integer, Parameter> parameters(List<Node.Scalar> heads) {
        Map<Integer, Parameter> parameters = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (int c = 0; c < heads.size(); c++) {
            Node.Scalar head = heads.get(c);
            if (head.text().isEmpty()) {
                faults.add(head.place(), "", "column " + (c + 1) + " has no heading");
            } else if (!seen.add(head.text())) {
                faults.add(head.place(), "", "column " + head.description() + " is given twice");
            } else if (!head.text().equals(ParameterDraws.DRAW)) {
                Optional<Parameter> parameter = parameter(head);
                if (parameter.isPresent()) {
                    parameters.put(c, parameter.get());
                }
            }
        }
        if (!seen.contains(ParameterDraws.DRAW)) {
            faults.add(heads.get(0).place(), "", "column draw is missing; it numbers the draws");
        }
        if (seen.size() == 1 && seen.contains(ParameterDraws.DRAW)) {
            faults.add(heads.get(0).place(), "", "has no parameters; expected a column for each, headed by its path");
        }
        return parameters;
    }

    private Optional<Parameter> parameter(Node.Scalar head) {
        String path = head.text();
        PathFinder.Found found = finder.find(path);
        Optional<String> problem = found.problem();
        if (problem.isEmpty() && path.contains(ScenarioPath.EVERY)) {
            problem = Optional.of("a star is not allowed here, name one parameter");
        } else if (problem.isEmpty() && !found.targets().get(0).component().isNumber()) {
            problem = Optional.of("is not a number, so that it cannot be drawn");
        } else if (path.equals(WEIGHT)) {
            problem = Optional.of("cannot be drawn; runs are compared only at the same weight");
        }
        if (problem.isPresent()) {
            faults.add(head.place(), Scalars.shown(path), problem.get());
            return Optional.empty();
        }
        PathFinder.Target target = found.targets().get(0);
        return Optional.of(new Parameter(target, owner(target).isEmpty()));
    }

    /** Where a value stands that holds whatever is drawn. */
    private Optional<Place> owner(PathFinder.Target target) {
        Optional<Place> written = target.node().map(Node.Scalar::place).filter(this::holds);
        return written.or(() -> Optional.ofNullable(changed.get(target.path())));
    }

    /** Whether something is said above the layer that names the posterior. */
    private boolean holds(Place place) {
        return layers.layerOf(place.file())
                > layers.posterior().map(NamedPosterior::layer).orElse(0);
    }

    private Optional<Draw> row(CsvRow row, int width, int draw, Map<Integer, Parameter> parameters) {
        if (row.cells().size() != width) {
            faults.add(row.place(), "", "has " + row.cells().size() + " cells, the headings are " + width);
            return Optional.empty();
        }
        long number = draw < 0 ? 0 : number(row.cells().get(draw));
        Map<String, Double> values = new LinkedHashMap<>();
        parameters.forEach((column, parameter) -> {
            Node.Scalar cell = row.cells().get(column);
            RecordShape.Component component = parameter.what().component();
            OptionalDouble value = Scalars.number(cell);
            if (value.isEmpty() || !Limits.allows(component, value.getAsDouble())) {
                faults.add(
                        cell.place(),
                        parameter.what().path(),
                        "expected " + Limits.expected(component) + ", found " + cell.description());
            } else if (parameter.drawn()) {
                values.put(parameter.what().path(), value.getAsDouble());
            }
        });
        return Optional.of(new Draw(number, row.place(), values));
    }

    private long number(Node.Scalar cell) {
        if (!cell.text().matches("\\d{1,9}")) {
            faults.add(cell.place(), ParameterDraws.DRAW, "expected a whole number, found " + cell.description());
        } else if (!numbers.add(cell.text())) {
            faults.add(cell.place(), ParameterDraws.DRAW, "draw " + cell.text() + " is given twice");
        } else {
            return Long.parseLong(cell.text());
        }
        return 0;
    }
}
