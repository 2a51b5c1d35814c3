package dispersal.storage;

import dispersal.analysis.design.Distribution;
import dispersal.analysis.design.Factor;
import dispersal.scenario.Evidence;
import dispersal.scenario.Evidence.Grade;
import dispersal.storage.Variables.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the parameters that the factors of a study file mean, and the values that each of them may take. */
final class FactorFinder {

    private final Variables variables;
    private final Faults faults;
    private final Set<String> excepted = new HashSet<>();
    private final List<Factor> factors = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> movers = new HashMap<>();

    FactorFinder(Variables variables, Faults faults) {
        this.variables = variables;
        this.faults = faults;
    }

    /** Takes parameters out of groups. */
    void except(Node.Scalar pattern) {
        List<Variable> out = variables.beneath(pattern.text());
        if (out.isEmpty()) {
            faults.add(
                    pattern.place(),
                    "except",
                    "there is no parameter at or beneath " + Scalars.shown(pattern.text())
                            + variables.suggestion(pattern.text()));
        }
        out.forEach(variable -> excepted.add(variable.path()));
    }

    /** Adds the factors that an item means. */
    void add(FactorRequest request) {
        switch (request.kind()) {
            case ALL -> addGroup(request, variables.all(), List.of());
            case GROUP -> addBeneath(request);
            case PATH -> addPath(request);
            case MEMBERS -> addMembers(request);
        }
    }

    /** The factors found so far. */
    List<Factor> factors() {
        return List.copyOf(factors);
    }

    private void addBeneath(FactorRequest request) {
        List<Variable> found = variables.beneath(request.path());
        if (found.isEmpty()) {
            faults.add(
                    request.spot(),
                    "there is no parameter beneath " + Scalars.shown(request.path())
                            + variables.suggestion(request.path()));
            return;
        }
        if (!addGroup(request, found, ScenarioPath.segments(request.path()))) {
            faults.add(
                    request.spot(),
                    "no parameter beneath " + request.path()
                            + " is left that its evidence gives a range to vary it in");
        }
    }

    /** Adds one factor for each parameter, those of members of lists together; tells whether there was any. */
    private boolean addGroup(FactorRequest request, List<Variable> found, List<String> above) {
        Map<String, List<Variable>> together = new LinkedHashMap<>();
        for (Variable variable : found) {
            if (!excepted.contains(variable.path()) && RangeRequest.evidenceSuffices(variable)) {
                List<String> name = new ArrayList<>(ScenarioPath.segments(variable.pattern()));
                for (int s = 0; s < above.size(); s++) {
                    name.set(s, above.get(s));
                }
                together.computeIfAbsent(String.join(".", name), key -> new ArrayList<>())
                        .add(variable);
            }
        }
        together.forEach((name, members) -> add(request, name, ranges(members, request.range())));
        return !together.isEmpty();
    }

    private void addPath(FactorRequest request) {
        Variables.Found found = variables.find(request.path());
        found.problem().ifPresent(problem -> faults.add(request.spot(), problem));
        List<Variable> members = found.variables();
        boolean some = members.stream().anyMatch(RangeRequest::evidenceSuffices);
        if (members.size() > 1 && request.range().needsEvidence() && some) {
            members = members.stream().filter(RangeRequest::evidenceSuffices).toList();
        }
        if (members.isEmpty()) {
            return;
        }
        Map<Variable, RangeRequest> ranges = ranges(members, request.range());
        if (!request.rest().isEmpty()) {
            addRest(request, members, ranges);
        }
        add(request, request.name().orElse(request.path()), ranges);
    }

    /** Lets other shares take up what a moved share leaves, in proportion to what they are in the base scenario. */
    private void addRest(FactorRequest request, List<Variable> members, Map<Variable, RangeRequest> ranges) {
        if (members.size() > 1) {
            faults.add(request.spot(), "rest goes with a single share, but " + request.path() + " names several");
            return;
        }
        Variable moved = members.get(0);
        Map<Variable, Spot> rest = new LinkedHashMap<>();
        for (Node.Scalar path : request.rest()) {
            Variables.Found found = variables.find(path.text());
            Spot spot = new Spot(path.place(), "factors");
            found.problem().ifPresent(problem -> faults.add(spot, problem));
            found.variables().stream()
                    .filter(other -> !other.equals(moved))
                    .forEach(other -> rest.putIfAbsent(other, spot));
        }
        double sum = rest.keySet().stream().mapToDouble(Variable::value).sum();
        if (sum <= 0 && !rest.isEmpty()) {
            faults.add(
                    request.spot(), "the shares that take up the rest are all 0, so that none says how much it takes");
            return;
        }
        rest.forEach((other, spot) -> ranges.put(
                other,
                RangeRequest.remainder(
                        spot, new RangeRequest.Left(moved.path(), moved.value() + sum, other.value() / sum))));
    }

    private void addMembers(FactorRequest request) {
        Map<Variable, RangeRequest> members = new LinkedHashMap<>();
        request.members().forEach((path, range) -> {
            Variables.Found found = variables.find(path);
            found.problem().ifPresent(problem -> faults.add(range.spot(), problem));
            found.variables().forEach(variable -> members.put(variable, range));
        });
        if (!members.isEmpty()) {
            add(request, request.name().orElse(""), members);
        }
    }

    private static Map<Variable, RangeRequest> ranges(List<Variable> members, RangeRequest range) {
        Map<Variable, RangeRequest> ranges = new LinkedHashMap<>();
        members.forEach(member -> ranges.put(member, range));
        return ranges;
    }

    private void add(FactorRequest request, String name, Map<Variable, RangeRequest> ranges) {
        if (!names.add(name)) {
            faults.add(request.spot(), "a second factor of the name " + name + "; give one of them another name");
        }
        List<Factor.Member> members = members(ranges);
        refuseSecondMover(request, name, ranges);
        if (members.size() == ranges.size()) {
            factors.add(new Factor(name, request.role(), grade(request, ranges), members));
        }
    }

    /** The parameters with their values, those left out whose values are impossible. */
    private List<Factor.Member> members(Map<Variable, RangeRequest> ranges) {
        Map<String, Distribution> values = new LinkedHashMap<>();
        ranges.forEach((variable, range) -> {
            if (range.remainder().isEmpty()) {
                range.of(variable, faults).ifPresent(own -> values.put(variable.path(), own));
            }
        });
        List<Factor.Member> members = new ArrayList<>();
        ranges.forEach((variable, range) -> {
            Optional<Distribution> found = range.remainder().isEmpty()
                    ? Optional.ofNullable(values.get(variable.path()))
                    : remainder(variable, range, values);
            boolean whole = variable.component().kind() == RecordShape.Kind.WHOLE_NUMBER;
            found.ifPresent(known -> members.add(new Factor.Member(variable.path(), known, whole)));
        });
        return members;
    }

    private Optional<Distribution> remainder(Variable variable, RangeRequest range, Map<String, Distribution> values) {
        String of = range.remainder().orElseThrow().of();
        Distribution other = values.get(of);
        if (other == null) {
            faults.add(
                    range.spot(),
                    variable.path() + ": " + Scalars.shown(of) + " is no member of this factor with values of its own"
                            + NearestName.suggestion(of, values.keySet()));
            return Optional.empty();
        }
        return range.of(variable, other, faults);
    }

    private void refuseSecondMover(FactorRequest request, String name, Map<Variable, RangeRequest> ranges) {
        for (Variable variable : ranges.keySet()) {
            String first = movers.putIfAbsent(variable.path(), name);
            if (first != null) {
                faults.add(
                        request.spot(),
                        variable.path() + " is moved by factor " + first + " already; name it once, or take it out of "
                                + "all and groups with except");
                return;
            }
        }
    }

    /** The worst grade; what nobody gave evidence for has none to speak of. */
    private static String grade(FactorRequest request, Map<Variable, RangeRequest> ranges) {
        Grade worst = ranges.keySet().stream()
                .map(variable -> variable.evidence().map(Evidence::grade).orElse(Grade.D))
                .max(Grade::compareTo)
                .orElse(Grade.D);
        return request.grade().orElse(worst).name();
    }
}
