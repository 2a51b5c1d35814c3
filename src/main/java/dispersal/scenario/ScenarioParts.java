package dispersal.scenario;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a scenario that must fit together, as far as they are known; a part that could not be read is absent, and what
 * depends on it is not judged.
 *
 * @param origins    states of origin
 * @param regions    regions for which incidents are counted
 * @param zones      parts of the theatre
 * @param custodians who holds prisoners
 * @param breakOuts  mass escapes from prison
 * @param crossings  aggregate border segments
 * @param links      ways between places
 * @param affiliates groups abroad
 * @param inflow     rate of new arrivals by date
 */
public record ScenarioParts(
        Optional<List<OriginState>> origins,
        Optional<List<Region>> regions,
        Optional<List<Zone>> zones,
        Optional<List<Custodian>> custodians,
        Optional<List<BreakOut>> breakOuts,
        Optional<List<Crossing>> crossings,
        Optional<List<Link>> links,
        Optional<List<Affiliate>> affiliates,
        Optional<List<InflowKnot>> inflow) {

    /**
     * The parts of a whole scenario.
     *
     * @param scenario the scenario
     * @return its parts, all known
     */
    public static ScenarioParts of(Scenario scenario) {
        return new ScenarioParts(
                Optional.of(scenario.origins()),
                Optional.of(scenario.regions()),
                Optional.of(scenario.zones()),
                Optional.of(scenario.custodians()),
                Optional.of(scenario.breakOuts()),
                Optional.of(scenario.crossings()),
                Optional.of(scenario.links()),
                Optional.of(scenario.affiliates()),
                Optional.of(scenario.inflow()));
    }
}
