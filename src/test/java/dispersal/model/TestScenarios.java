package dispersal.model;

import dispersal.scenario.Affiliate;
import dispersal.scenario.Crossing;
import dispersal.scenario.Custodian;
import dispersal.scenario.Horizon;
import dispersal.scenario.InflowKnot;
import dispersal.scenario.Link;
import dispersal.scenario.OriginState;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Population;
import dispersal.scenario.Scenario;
import dispersal.scenario.Zone;
import dispersal.submodel.AffiliateGrowth;
import dispersal.submodel.AttitudeDynamics;
import dispersal.submodel.AttritionHazard;
import dispersal.submodel.ChoiceRule;
import dispersal.submodel.Deliberation;
import dispersal.submodel.ExitChoice;
import dispersal.submodel.ExitUtilities;
import dispersal.submodel.Finance;
import dispersal.submodel.HomeReception;
import dispersal.submodel.Interdiction;
import dispersal.submodel.Journey;
import dispersal.submodel.OwnGroupCoercion;
import dispersal.submodel.Revocation;
import dispersal.submodel.RiskBelief;
import dispersal.submodel.RouteUtility;
import dispersal.submodel.SecondaryNetworks;
import dispersal.submodel.Vetting;
import dispersal.submodel.ZoneFall;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Scenarios built by hand for tests. {@link #small()} is a little world described in {@link TestWorld}, with the values of
 * {@link TestValues}; the {@code with…} methods give copies in which whole parts are replaced.
 */
final class TestScenarios {

    private static final double NEVER = -50;

    private final Scenario scenario;

    private TestScenarios(Scenario scenario) {
        this.scenario = scenario;
    }

    /** A small world: 2 zones of the caliphate and a rival pole, 2 origins, 2 parallel ways out, 2 affiliates, 731 days. */
    static TestScenarios small() {
        return new TestScenarios(new Scenario(
                "small",
                "A small world",
                "Does the model do what it says?",
                TestWorld.horizon(),
                TestValues.population(),
                TestWorld.origins(),
                TestWorld.regions(),
                TestWorld.zones(),
                TestWorld.custodians(),
                List.of(),
                TestWorld.crossings(),
                TestWorld.links(),
                TestWorld.affiliates(),
                TestWorld.inflow(),
                TestValues.entrants(),
                TestValues.finance(),
                TestValues.attrition(),
                TestValues.zoneFall(),
                new OwnGroupCoercion(0.06),
                TestValues.deliberation(),
                TestValues.utilities(),
                TestValues.choice(),
                TestValues.attitudes(),
                TestValues.beliefs(),
                TestValues.routes(),
                TestValues.interdiction(),
                TestValues.journeys(),
                new Vetting(30, 0.6, 0.3, 0.1, 0),
                new AffiliateGrowth(0.0008, 1.5, 0.1),
                TestValues.custody(),
                new Revocation(0.5),
                TestValues.homeReception(),
                TestValues.triage(),
                TestValues.prosecution(),
                TestValues.caseload(),
                TestValues.reengagement(),
                TestValues.mobilisation(),
                new SecondaryNetworks(0.002),
                TestValues.incidents(),
                List.of(),
                List.of()));
    }

    /** A copy of another scenario that can be changed. */
    static TestScenarios of(Scenario scenario) {
        return new TestScenarios(scenario);
    }

    /** The scenario. */
    Scenario build() {
        return scenario;
    }

    /** The scenario without dated changes. */
    PolicyTimeline timeline() {
        return PolicyTimeline.constant(scenario);
    }

    /**
     * Nothing happens of itself: no hazards, no losses at falls, no executions, no way out of custody, no exits, no detection, no shocks, no drift of
     * attitudes, no newcomers. Zones still decline and fall.
     */
    TestScenarios withoutMechanisms() {
        return withAttrition(TestValues.noAttrition())
                .withZoneFall(Records.with(
                        scenario.zoneFall(),
                        "captureProbability",
                        0,
                        "killProbability",
                        0,
                        "lastStandCaptureProbability",
                        0,
                        "lastStandKillProbability",
                        0))
                .withCoercion(new OwnGroupCoercion(0))
                .withoutWayOutOfCustody()
                .withoutExits()
                .withAttitudes(new AttitudeDynamics(0, 0, 0, 0, 0, 0, 0, 0, 0.01))
                .withDeliberation(Records.with(scenario.deliberation(), "triggerProbability", 0))
                .withInflow(List.of(new InflowKnot(scenario.horizon().start(), 0)))
                .withEveryCrossing(c -> Records.with(c, "detection", 0, "watchListShare", 0))
                .withEveryZone(z -> Records.with(z, "evacuationProbability", 0));
    }

    /** Whoever is taken prisoner abroad stays so. */
    TestScenarios withoutWayOutOfCustody() {
        return withEveryCustodian(c -> Records.with(
                c, "deportationPerDay", 0, "repatriationPerDay", 0, "releasePerDay", 0, "escapePerDay", 0));
    }

    /** Authorities at home notice nobody and find nobody out. */
    TestScenarios withBlindHome() {
        return withEveryOrigin(o -> Records.with(o, "arrivalDetection", 0))
                .withPart("homeReception", new HomeReception(0, 0, 0, 14));
    }

    /** Nobody leaves or goes to ground of their own will: constants of all courses but staying are far below any utility. */
    TestScenarios withoutExits() {
        return withUtilities(Records.with(
                scenario.utilities(),
                "groundConstant",
                NEVER,
                "returnConstant",
                NEVER,
                "relocateConstant",
                NEVER,
                "switchConstant",
                NEVER,
                "surrenderConstant",
                NEVER,
                "thirdCountryConstant",
                NEVER));
    }

    /** Changes every zone. */
    TestScenarios withEveryZone(UnaryOperator<Zone> change) {
        return withZones(scenario.zones().stream().map(change).toList());
    }

    /** Changes every origin. */
    TestScenarios withEveryOrigin(UnaryOperator<OriginState> change) {
        return withOrigins(scenario.origins().stream().map(change).toList());
    }

    /** Changes every crossing. */
    TestScenarios withEveryCrossing(UnaryOperator<Crossing> change) {
        return withCrossings(scenario.crossings().stream().map(change).toList());
    }

    /** Changes every affiliate. */
    TestScenarios withEveryAffiliate(UnaryOperator<Affiliate> change) {
        return withAffiliates(scenario.affiliates().stream().map(change).toList());
    }

    /** Changes the size of the world: persons who ever left, persons per agent, potential entrants. */
    TestScenarios withPersons(double totalPersons, int agentWeight, double potentialEntrants) {
        return withPopulation(Records.with(
                scenario.population(),
                "totalPersons",
                totalPersons,
                "agentWeight",
                agentWeight,
                "potentialEntrants",
                potentialEntrants));
    }

    TestScenarios withHorizon(Horizon horizon) {
        return with("horizon", horizon);
    }

    TestScenarios withPopulation(Population population) {
        return with("population", population);
    }

    /** Changes every custodian. */
    TestScenarios withEveryCustodian(UnaryOperator<Custodian> change) {
        return with("custodians", scenario.custodians().stream().map(change).toList());
    }

    /** Replaces one part, by the name of the component. */
    TestScenarios withPart(String component, Object value) {
        return with(component, value);
    }

    TestScenarios withOrigins(List<OriginState> origins) {
        return with("origins", origins);
    }

    TestScenarios withZones(List<Zone> zones) {
        return with("zones", zones);
    }

    TestScenarios withCrossings(List<Crossing> crossings) {
        return with("crossings", crossings);
    }

    TestScenarios withLinks(List<Link> links) {
        return with("links", links);
    }

    TestScenarios withAffiliates(List<Affiliate> affiliates) {
        return with("affiliates", affiliates);
    }

    TestScenarios withInflow(List<InflowKnot> inflow) {
        return with("inflow", inflow);
    }

    TestScenarios withFinance(Finance finance) {
        return with("finance", finance);
    }

    TestScenarios withAttrition(AttritionHazard attrition) {
        return with("attrition", attrition);
    }

    TestScenarios withZoneFall(ZoneFall zoneFall) {
        return with("zoneFall", zoneFall);
    }

    TestScenarios withCoercion(OwnGroupCoercion coercion) {
        return with("coercion", coercion);
    }

    TestScenarios withDeliberation(Deliberation deliberation) {
        return with("deliberation", deliberation);
    }

    TestScenarios withUtilities(ExitUtilities utilities) {
        return with("utilities", utilities);
    }

    TestScenarios withChoice(ExitChoice choice) {
        return with("choice", choice);
    }

    /** Another rule of leaving. */
    TestScenarios withRule(ChoiceRule rule) {
        return withChoice(Records.with(scenario.choice(), "rule", rule));
    }

    TestScenarios withAttitudes(AttitudeDynamics attitudes) {
        return with("attitudes", attitudes);
    }

    TestScenarios withBeliefs(RiskBelief beliefs) {
        return with("beliefs", beliefs);
    }

    TestScenarios withRoutes(RouteUtility routes) {
        return with("routes", routes);
    }

    TestScenarios withInterdiction(Interdiction interdiction) {
        return with("interdiction", interdiction);
    }

    TestScenarios withJourneys(Journey journeys) {
        return with("journeys", journeys);
    }

    TestScenarios withRivalPole(Vetting rivalPole) {
        return with("rivalPole", rivalPole);
    }

    TestScenarios withAffiliateGrowth(AffiliateGrowth growth) {
        return with("affiliateGrowth", growth);
    }

    private TestScenarios with(String component, Object value) {
        return new TestScenarios(Records.with(scenario, component, value));
    }
}
