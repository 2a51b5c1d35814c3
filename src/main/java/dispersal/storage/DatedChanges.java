package dispersal.storage;

import dispersal.scenario.Assignment;
import dispersal.scenario.HistoricalChange;
import dispersal.scenario.Horizon;
import dispersal.scenario.Policy;
import dispersal.storage.DatedChange.Operation;
import dispersal.storage.DatedChange.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** All dated changes of a scenario, history and policies, each resolved to single values and checked by itself. */
final class DatedChanges {

    private static final int MOST = 5_000;

    private final Horizon horizon;
    private final Node.Mapping tree;
    private final PathFinder paths;
    private final Binder binder;
    private final Faults faults;
    private final List<DatedChange> changes = new ArrayList<>();
    private final TreeSet<Integer> days = new TreeSet<>();
    private final TreeSet<Integer> announcements = new TreeSet<>();

    DatedChanges(Horizon horizon, Node.Mapping tree, Binder binder, Faults faults) {
        this.horizon = horizon;
        this.tree = tree;
        this.paths = new PathFinder(tree);
        this.binder = binder;
        this.faults = faults;
        days.add(0);
        each("history", HistoricalChange.class, (change, spot, node) -> history((HistoricalChange) change, spot, node));
        each("policies", Policy.class, (policy, spot, node) -> policy((Policy) policy, spot, node));
        if (changes.size() > MOST) {
            faults.add(tree.place(), "policies", "more than " + MOST + " dated changes; spell out fewer paths");
            changes.clear();
        }
    }

    /** The changes in the order of the file, history first. */
    List<DatedChange> all() {
        return List.copyOf(changes);
    }

    /** Days of the run on which something may change, ascending from day 0. */
    List<Integer> days() {
        return List.copyOf(days);
    }

    /** Whether an announced policy begins on a day. */
    boolean announced(int day) {
        return announcements.contains(day);
    }

    private interface Taker {
        void take(Object bound, Spot spot, Node.Mapping node);
    }

    private void each(String list, Class<?> type, Taker taker) {
        Optional<Node> top = tree.entry(list).map(Node.Entry::value);
        if (top.isPresent() && top.get() instanceof Node.Mapping members) {
            RecordShape shape = RecordShape.of(type);
            members.entries().forEach((key, entry) -> {
                Spot spot = new Spot(entry.keyPlace(), list).child(entry.keyPlace(), key);
                binder.member(shape, members, key, spot)
                        .ifPresent(bound -> taker.take(bound, spot, (Node.Mapping) entry.value()));
            });
        }
    }

    private void history(HistoricalChange change, Spot spot, Node.Mapping node) {
        Place datePlace = node.value("date").place();
        if (change.date().isAfter(horizon.end())) {
            faults.add(datePlace, spot.path() + ".date", "lies after the end of the horizon, " + horizon.end());
            return;
        }
        int day = horizon.dayOf(change.date());
        if (day > 0) {
            days.add(day);
        }
        Line line = new Line(change.id(), Operation.HISTORY, new Span(day, Integer.MAX_VALUE), change.date());
        Place valuePlace = node.value("value").place();
        Place pathPlace = node.value("path").place();
        resolve(line, change.path(), new Spot(pathPlace, spot.path() + ".path"))
                .forEach(target -> add(line, target, change.value(), valuePlace));
    }

    private void policy(Policy policy, Spot spot, Node.Mapping node) {
        LocalDate until = policy.until().orElse(horizon.end());
        boolean inside = inside("from", policy.from(), spot, node);
        inside &= policy.until().isEmpty() || inside("until", until, spot, node);
        // what a policy with impossible dates would do is checked all the same, so that all its faults are told at once
        Span span = inside ? new Span(horizon.dayOf(policy.from()), horizon.dayOf(until)) : Span.NEVER;
        if (inside) {
            enter(policy, span);
        }
        assign(new Line(policy.id(), Operation.SET, span, policy.from()), policy.set(), spot, node.entry("set"));
        assign(
                new Line(policy.id(), Operation.MULTIPLY, span, policy.from()),
                policy.multiply(),
                spot,
                node.entry("multiply"));
        assign(new Line(policy.id(), Operation.ADD, span, policy.from()), policy.add(), spot, node.entry("add"));
    }

    private void enter(Policy policy, Span span) {
        days.add(span.first());
        if (span.last() + 1 < horizon.days()) {
            days.add(span.last() + 1);
        }
        if (policy.announced()) {
            announcements.add(span.first());
        }
    }

    private boolean inside(String key, LocalDate date, Spot spot, Node.Mapping node) {
        boolean inside = !date.isBefore(horizon.start()) && !date.isAfter(horizon.end());
        if (!inside) {
            faults.add(
                    node.value(key).place(),
                    spot.path() + "." + key,
                    "must lie in the horizon, " + horizon.start() + " to " + horizon.end() + ", found " + date);
        }
        return inside;
    }

    /** A line of a file that changes something. */
    private record Line(String owner, Operation operation, Span span, LocalDate date) {}

    private void assign(Line line, List<Assignment> assignments, Spot spot, Optional<Node.Entry> block) {
        for (Assignment assignment : assignments) {
            Node.Mapping lines = (Node.Mapping) block.orElseThrow().value();
            Node.Entry entry = lines.entry(assignment.path()).orElseThrow();
            String path = spot.path() + "." + line.operation().name().toLowerCase(Locale.ROOT);
            for (PathFinder.Target target : resolve(line, assignment.path(), new Spot(entry.keyPlace(), path))) {
                add(line, target, assignment.value(), entry.value().place());
            }
        }
    }

    private List<PathFinder.Target> resolve(Line line, String path, Spot spot) {
        PathFinder.Found found = paths.find(path);
        found.problem().ifPresent(problem -> faults.add(spot, problem));
        for (PathFinder.Target target : found.targets()) {
            if (!target.component().datable()) {
                faults.add(
                        spot, target.path() + " is read once while the world is set up and may not change with time");
                return List.of();
            }
            if (line.operation() != Operation.HISTORY
                    && line.operation() != Operation.SET
                    && !target.component().isNumber()) {
                faults.add(spot, target.path() + " is not a number; only set may change it");
                return List.of();
            }
        }
        return found.targets();
    }

    private void add(Line line, PathFinder.Target target, String text, Place place) {
        Node.Scalar written = new Node.Scalar(place, text, Node.Style.CELL);
        boolean operand = line.operation() == Operation.MULTIPLY || line.operation() == Operation.ADD;
        Optional<Object> value = operand ? factor(written) : Limits.value(target.component(), written);
        if (value.isEmpty()) {
            String expected = operand ? "a number" : Limits.expected(target.component());
            faults.add(
                    place,
                    target.path(),
                    "expected " + expected + ", found " + written.description() + " from " + line.date() + " on");
        } else if (changes.size() <= MOST) {
            changes.add(new DatedChange(line.owner(), line.operation(), target, value.get(), line.span(), place));
        }
    }

    private static Optional<Object> factor(Node.Scalar written) {
        OptionalDouble number = Scalars.number(written);
        return number.isPresent() && Double.isFinite(number.getAsDouble())
                ? Optional.of(number.getAsDouble())
                : Optional.empty();
    }
}
