package dispersal.storage;

import dispersal.scenario.Assignment;
import dispersal.scenario.Scenario;
import dispersal.submodel.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All single values of a scenario with their paths, in the order of the records. */
final class ScenarioLeaves {

    private static final Set<String> LABELS = Set.of("name", "title", "question");

    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();

    /**
     * A single value.
     *
     * @param path      its path
     * @param value     the value as files write it
     * @param parameter what it means, for a parameter of the model
     * @param words     what may stand there instead, for one of a few fixed words; otherwise empty
     * @param label     whether it only names something for readers
     */
    record Leaf(String path, String value, Optional<Parameter> parameter, List<String> words, boolean label) {

        /** Unit in plain text, empty where there is none. */
        String unit() {
            return parameter.map(Parameter::unit).orElse("");
        }
    }

    /**
     * The order of the members of a list.
     *
     * @param path path of the list
     * @param ids  its members
     */
    record Listing(String path, List<String> ids) {}

    private ScenarioLeaves() {}

    /** The values of a scenario. */
    static ScenarioLeaves of(Scenario scenario) {
        ScenarioLeaves leaves = new ScenarioLeaves();
        leaves.record(scenario, RecordShape.of(Scenario.class).components(), "");
        return leaves;
    }

    List<Leaf> leaves() {
        return List.copyOf(leaves);
    }

    List<Listing> listings() {
        return List.copyOf(listings);
    }

    private void record(Object record, List<RecordShape.Component> components, String above) {
        for (RecordShape.Component component : components) {
            Object value = component.of(record);
            String path = above + component.name();
            switch (component.kind()) {
                case RECORD -> record(value, RecordShape.of(component.type()).components(), path + ".");
                case MEMBERS -> members((List<?>) value, RecordShape.of(component.type()), path);
                case ASSIGNMENTS -> assignments((List<?>) value, path);
                default -> written(value).ifPresent(text -> leaves.add(leaf(path, text, component)));
            }
        }
    }

    private static Leaf leaf(String path, String text, RecordShape.Component component) {
        return new Leaf(path, text, component.parameter(), component.words(), LABELS.contains(component.name()));
    }

    private void members(List<?> members, RecordShape shape, String path) {
        List<String> ids = new ArrayList<>();
        List<RecordShape.Component> inner =
                shape.components().subList(1, shape.components().size());
        for (Object member : members) {
            String id = shape.id().of(member).toString();
            ids.add(id);
            record(member, inner, path + "." + id + ".");
        }
        listings.add(new Listing(path, ids));
    }

    private void assignments(List<?> assignments, String path) {
        List<String> ids = new ArrayList<>();
        for (Object element : assignments) {
            Assignment assignment = (Assignment) element;
            ids.add(assignment.path());
            String text = Scalars.canonical(assignment.value());
            leaves.add(new Leaf(path + "." + assignment.path(), text, Optional.empty(), List.of(), false));
        }
        listings.add(new Listing(path, ids));
    }

    /** A value as files write it; nothing for one that is absent. */
    private static Optional<String> written(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Object::toString);
        }
        if (value instanceof Number number) {
            return Optional.of(Scalars.written(number.doubleValue()));
        }
        return Optional.of(value instanceof String text ? Scalars.canonical(text) : value.toString());
    }
}
