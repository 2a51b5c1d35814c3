package dispersal.scenario;

import dispersal.scenario.ScenarioConsistency.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks scenarios that differ in numbers alone from ones in which everything fits: of what the other checks look at, only shares,
 * escapes and capacities are numbers. Lists that are shared with the scenario that fits, or with the one checked before, are passed
 * over.
 */
final class NumberCheck {

    private final List<Problem> problems;
    private List<Zone> zones = List.of();
    private List<Custodian> custodians = List.of();
    private List<Affiliate> affiliates = List.of();

    NumberCheck(List<Problem> problems) {
        this.problems = problems;
    }

    void compare(Scenario scenario, Scenario sound) {
        if (scenario.zones() != sound.zones() && scenario.zones() != zones) {
            zones = scenario.zones();
            new ShareCheck(parts(Optional.of(zones), Optional.empty(), Optional.empty()), problems).run();
        }
        if (scenario.affiliates() != sound.affiliates() && scenario.affiliates() != affiliates) {
            affiliates = scenario.affiliates();
            new ShareCheck(parts(Optional.empty(), Optional.empty(), Optional.of(affiliates)), problems).run();
            if (!open(sound).containsAll(open(scenario))) {
                new RouteCheck(ScenarioParts.of(scenario), problems).run();
            }
        }
        if (scenario.custodians() != sound.custodians() && scenario.custodians() != custodians) {
            custodians = scenario.custodians();
            new ReferenceCheck(parts(Optional.empty(), Optional.of(custodians), Optional.empty()), problems).run();
        }
    }

    private static Set<String> open(Scenario scenario) {
        return scenario.affiliates().stream()
                .filter(affiliate -> affiliate.capacity() > 0)
                .map(Affiliate::id)
                .collect(Collectors.toSet());
    }

    private static ScenarioParts parts(
            Optional<List<Zone>> zones, Optional<List<Custodian>> custodians, Optional<List<Affiliate>> affiliates) {
        return new ScenarioParts(
                Optional.empty(),
                Optional.empty(),
                zones,
                custodians,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                affiliates,
                Optional.empty());
    }
}
