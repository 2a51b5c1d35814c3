package dispersal.storage;

import dispersal.scenario.Horizon;
import dispersal.storage.DatedChange.Operation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What dated changes make of values day by day. A value is what history last made it, or what a policy in force sets it to;
 * then the factors and summands of the policies in force apply, in the order of the file.
 */
final class DatedValues {

    private final Horizon horizon;
    private final Faults faults;
    private final Map<String, List<DatedChange>> byPath = new LinkedHashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Map<Integer, Map<String, Object>> byDay = new LinkedHashMap<>();

    DatedValues(DatedChanges changes, Horizon horizon, Faults faults) {
        this.horizon = horizon;
        this.faults = faults;
        for (DatedChange change : changes.all()) {
            byPath.computeIfAbsent(change.target().path(), path -> new ArrayList<>())
                    .add(change);
        }
        byPath.values().forEach(this::refuseRivals);
        for (int day : changes.days()) {
            byDay.put(day, values(day));
        }
    }

    /** Values that differ from the files on a day on which something changes, by path. */
    Map<String, Object> on(int day) {
        return byDay.getOrDefault(day, Map.of());
    }

    /** The change in force on a day that is last in the file among those of a value, or of all values below a path. */
    Optional<DatedChange> last(String path, int day) {
        Optional<DatedChange> last = Optional.empty();
        for (Map.Entry<String, List<DatedChange>> changed : byPath.entrySet()) {
            boolean meant = path.isEmpty()
                    || changed.getKey().equals(path)
                    || changed.getKey().startsWith(path + ".");
            for (DatedChange change : meant ? changed.getValue() : List.<DatedChange>of()) {
                if (change.span().covers(day)) {
                    last = Optional.of(change);
                }
            }
        }
        return last;
    }

    private void refuseRivals(List<DatedChange> onePath) {
        for (int i = 0; i < onePath.size(); i++) {
            for (int j = 0; j < i; j++) {
                DatedChange later = onePath.get(i);
                DatedChange earlier = onePath.get(j);
                if (areRivals(earlier, later)) {
                    boolean policies = later.operation() == Operation.SET;
                    int day = Math.max(later.span().first(), earlier.span().first());
                    faults.add(
                            later.place(),
                            later.target().path(),
                            (policies ? "policies " : "historical changes ") + earlier.owner() + " and " + later.owner()
                                    + " both set this on " + date(day) + "; only one may");
                }
            }
        }
    }

    private static boolean areRivals(DatedChange earlier, DatedChange later) {
        if (earlier.operation() != later.operation() || earlier.owner().equals(later.owner())) {
            return false;
        }
        return switch (later.operation()) {
            case SET -> later.span().overlaps(earlier.span());
            case HISTORY -> later.span().first() == earlier.span().first();
            case MULTIPLY, ADD -> false;
        };
    }

    private Map<String, Object> values(int day) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, List<DatedChange>> path : byPath.entrySet()) {
            value(path.getValue(), day).ifPresent(value -> values.put(path.getKey(), value));
        }
        return values;
    }

    private Optional<Object> value(List<DatedChange> onePath, int day) {
        DatedChange beneath = null;
        List<DatedChange> resting = new ArrayList<>();
        for (DatedChange change : onePath) {
            if (change.span().covers(day)) {
                if (change.rests()) {
                    resting.add(change);
                } else if (replaces(change, beneath)) {
                    beneath = change;
                }
            }
        }
        Optional<Object> value = Optional.ofNullable(beneath).map(DatedChange::operand);
        return resting.isEmpty() ? value : moved(value, resting, day);
    }

    private static boolean replaces(DatedChange change, @Nullable DatedChange other) {
        if (other == null || change.operation() == Operation.SET) {
            return true;
        }
        return other.operation() == Operation.HISTORY
                && change.span().first() >= other.span().first();
    }

    /** A number under factors and summands; nothing if it cannot be known or leaves its bounds. */
    private Optional<Object> moved(Optional<Object> beneath, List<DatedChange> resting, int day) {
        DatedChange last = resting.get(resting.size() - 1);
        PathFinder.Target target = last.target();
        Optional<Object> start =
                beneath.or(() -> target.node().flatMap(node -> Limits.value(target.component(), node)));
        if (start.isEmpty()) {
            return Optional.empty();
        }
        double value = ((Number) start.get()).doubleValue();
        for (DatedChange change : resting) {
            double operand = (Double) change.operand();
            value = change.operation() == Operation.MULTIPLY ? value * operand : value + operand;
        }
        if (!Limits.allows(target.component(), value)) {
            if (reported.add(last.place() + target.path())) {
                String becomes = ", but becomes " + Scalars.written(value) + " on " + date(day);
                faults.add(last.place(), target.path(), "expected " + Limits.expected(target.component()) + becomes);
            }
            return Optional.empty();
        }
        boolean whole = target.component().kind() == RecordShape.Kind.WHOLE_NUMBER;
        return Optional.of(whole ? (Object) (int) value : (Object) value);
    }

    private LocalDate date(int day) {
        return horizon.dateOf(day);
    }
}
