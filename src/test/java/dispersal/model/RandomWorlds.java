package dispersal.model;

import dispersal.scenario.BreakOut;
import dispersal.scenario.Custodian;
import dispersal.scenario.Entrants;
import dispersal.scenario.InflowKnot;
import dispersal.scenario.OriginState;
import dispersal.scenario.PolicyTimeline;
import dispersal.scenario.Population;
import dispersal.scenario.Scenario;
import dispersal.submodel.AffiliateGrowth;
import dispersal.submodel.AttitudeDynamics;
import dispersal.submodel.AttritionHazard;
import dispersal.submodel.ChoiceRule;
import dispersal.submodel.Deliberation;
import dispersal.submodel.ExitUtilities;
import dispersal.submodel.HomeReception;
import dispersal.submodel.Interdiction;
import dispersal.submodel.Journey;
import dispersal.submodel.OwnGroupCoercion;
import dispersal.submodel.RiskBelief;
import dispersal.submodel.RouteUtility;
import dispersal.submodel.SecondaryNetworks;
import dispersal.submodel.SocialStructure;
import dispersal.submodel.Vetting;
import dispersal.submodel.ZoneFall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Small worlds with all parameters drawn inside their plausible ranges, and with dated changes at random dates. The same number
 * gives the same world.
 */
final class RandomWorlds {

    private static final int FEWEST_PERSONS = 200;
    private static final int MOST_PERSONS = 700;

    private final UniformRandomProvider random;

    private RandomWorlds(long number) {
        random = RandomSource.XO_RO_SHI_RO_128_PP.create(number);
    }

    /** A world without dated changes. */
    static TestScenarios scenario(long number) {
        return new RandomWorlds(number).scenario();
    }

    /** A world with up to three dated changes, each announced or not. */
    static PolicyTimeline timeline(long number) {
        RandomWorlds worlds = new RandomWorlds(number);
        Scenario first = worlds.scenario().build();
        List<PolicyTimeline.Epoch> epochs = new ArrayList<>();
        epochs.add(new PolicyTimeline.Epoch(0, first, false));
        int day = 0;
        for (int change = worlds.random.nextInt(4); change > 0; change--) {
            day += 1 + worlds.random.nextInt(200);
            Scenario next = worlds.changed(epochs.get(epochs.size() - 1).scenario());
            epochs.add(new PolicyTimeline.Epoch(day, next, worlds.random.nextBoolean()));
        }
        return new PolicyTimeline(epochs);
    }

    /** A world with dated changes under a rule of leaving. */
    static PolicyTimeline timeline(long number, ChoiceRule rule) {
        return new PolicyTimeline(timeline(number).epochs().stream()
                .map(epoch -> Records.with(epoch, "scenario", under(rule, epoch.scenario())))
                .toList());
    }

    private static Scenario under(ChoiceRule rule, Scenario scenario) {
        return TestScenarios.of(scenario).withRule(rule).build();
    }

    private TestScenarios scenario() {
        TestScenarios small = TestScenarios.small();
        Scenario base = small.build();
        return small.withPopulation(population(base.population()))
                .withAttrition(attrition())
                .withZoneFall(zoneFall())
                .withCoercion(new OwnGroupCoercion(between(0, 0.3)))
                .withDeliberation(deliberation(base.deliberation()))
                .withUtilities(utilities(base.utilities()))
                .withChoice(
                        Records.with(base.choice(), "stayScale", between(0.4, 1), "elsewhereScale", between(0.3, 1)))
                .withAttitudes(attitudes())
                .withBeliefs(beliefs())
                .withRoutes(routes())
                .withInterdiction(interdiction())
                .withJourneys(journeys())
                .withRivalPole(rivalPole())
                .withAffiliateGrowth(new AffiliateGrowth(between(0, 0.002), between(1, 4), 0.1))
                .withInflow(List.of(new InflowKnot(base.horizon().start(), between(0, 40))))
                .withEveryCrossing(c -> Records.with(
                        c,
                        "detection",
                        between(0, 0.95),
                        "watchListShare",
                        between(0, 1),
                        "deportedShare",
                        between(0, 1)))
                .withEveryAffiliate(a -> Records.with(a, "capacity", between(0, 60), "hostility", between(0, 1)))
                .withEveryZone(this::zone)
                .withEveryCustodian(this::custodian)
                .withEveryOrigin(this::atHome)
                .withPart("breakOuts", breakOuts(base))
                .withPart("entrants", new Entrants(random.nextInt(4) == 0, between(7, 90)))
                .withPart("reengagement", Records.with(base.reengagement(), "probability", between(0.003, 0.5)))
                .withPart("secondaryNetworks", new SecondaryNetworks(between(0, 0.01)))
                .withPart("homeReception", new HomeReception(0.7, 0.7, between(0.0005, 0.01), between(3, 60)));
    }

    private Custodian custodian(Custodian custodian) {
        return Records.with(
                custodian,
                "node",
                Optional.of(random.nextBoolean() ? "west" : "east"),
                "deportationPerDay",
                between(0, 0.005),
                "repatriationPerDay",
                between(0, 0.002),
                "releasePerDay",
                between(0, 0.001),
                "escapePerDay",
                between(0, 0.002));
    }

    private OriginState atHome(OriginState origin) {
        return Records.with(
                origin,
                "arrivalDetection",
                between(0.3, 0.95),
                "prosecutionShare",
                between(0, 1),
                "rehabilitationShare",
                between(0, 0.6),
                "monitoringCapacity",
                between(0, 60),
                "revocationPerDay",
                random.nextBoolean() ? 0 : between(0, 0.01));
    }

    private List<BreakOut> breakOuts(Scenario base) {
        return random.nextBoolean()
                ? List.of()
                : List.of(new BreakOut(
                        "night",
                        base.horizon().start().plusDays(300 + random.nextInt(400)),
                        "jailer",
                        between(0, 1),
                        between(0, 1)));
    }

    private dispersal.scenario.Zone zone(dispersal.scenario.Zone zone) {
        return zone.rivalPole()
                ? zone
                : Records.with(
                        zone,
                        "encirclement",
                        between(0, 1),
                        "evacuationProbability",
                        random.nextBoolean() ? between(0, 1) : 0,
                        "evacuationTo",
                        java.util.Optional.of(zone.id().equals("west") ? "east" : "west"));
    }

    private Scenario changed(Scenario scenario) {
        TestScenarios next = TestScenarios.of(scenario);
        return switch (random.nextInt(6)) {
            case 0 ->
                next.withEveryCrossing(c -> Records.with(c, "detection", between(0, 1)))
                        .build();
            case 1 ->
                next.withEveryAffiliate(a -> Records.with(a, "capacity", between(0, 60)))
                        .build();
            case 2 ->
                next.withEveryOrigin(o -> Records.with(o, "severity", between(0, 3)))
                        .build();
            case 3 -> next.withRivalPole(rivalPole()).build();
            case 4 ->
                next.withAttrition(Records.with(
                                scenario.attrition(), "killSiegePerDay", between(0, 0.009), "pressure", between(0, 3)))
                        .build();
            default ->
                next.withLinks(scenario.links().stream()
                                .map(l -> Records.with(l, "days", between(0, 30), "costUsd", between(0, 4000)))
                                .toList())
                        .build();
        };
    }

    private Population population(Population population) {
        double persons = FEWEST_PERSONS + random.nextInt(MOST_PERSONS - FEWEST_PERSONS);
        int weight = random.nextBoolean() ? 1 : 1 + random.nextInt(5);
        return Records.with(
                population,
                "totalPersons",
                persons * weight,
                "agentWeight",
                weight,
                "potentialEntrants",
                (double) weight * random.nextInt(200),
                "ties",
                new SocialStructure(between(4, 15), 180, between(0.1, 0.9), random.nextInt(5), 8));
    }

    private AttritionHazard attrition() {
        return new AttritionHazard(
                between(0.0003, 0.0012),
                between(0.002, 0.009),
                between(0.0001, 0.0008),
                between(0.0001, 0.001),
                between(0.0002, 0.0015),
                between(0, 3),
                between(0, 0.002),
                between(0.1, 0.6),
                between(0.00003, 0.0003),
                between(0.0004, 0.002),
                between(0.0002, 0.001),
                between(0, 0.001),
                between(0, 3),
                between(0, 1),
                between(0, 1.5));
    }

    private ZoneFall zoneFall() {
        return new ZoneFall(
                between(0.05, 0.3), between(0.1, 0.4), between(0.4, 0.6), between(0.05, 0.3), 0.5, 0.05, between(0, 1));
    }

    private Deliberation deliberation(Deliberation deliberation) {
        return Records.with(
                deliberation,
                "ratePerDay",
                between(1.0 / 60, 1.0 / 7),
                "triggerProbability",
                between(0.3, 1),
                "triggerDelayDays",
                between(0, 6));
    }

    private ExitUtilities utilities(ExitUtilities utilities) {
        ExitUtilities exits = Records.with(
                utilities,
                "groundConstant",
                between(-4, -0.5),
                "returnConstant",
                between(-3.5, 0.5),
                "relocateConstant",
                between(-5, -1.5),
                "switchConstant",
                between(-6, -2.5),
                "surrenderConstant",
                between(-8, -4.5),
                "thirdCountryConstant",
                between(-4, 1));
        return Records.with(
                exits,
                "commitment",
                between(0.5, 3),
                "loyalty",
                between(0.5, 4),
                "risk",
                between(1, 7),
                "access",
                between(0.3, 2),
                "severity",
                between(0.1, 1.5),
                "peers",
                between(0, 3));
    }

    private AttitudeDynamics attitudes() {
        return new AttitudeDynamics(
                between(0.003, 0.03),
                between(0.001, 0.01),
                between(0.1, 1),
                between(0, 0.4),
                between(0, 0.5),
                between(0, 0.15),
                between(0, 1),
                0.1,
                0.01);
    }

    private RiskBelief beliefs() {
        return new RiskBelief(
                between(0.5, 6), between(1, 12), between(30, 365), between(0.1, 0.9), between(0.3, 1), between(0, 1));
    }

    private RouteUtility routes() {
        return new RouteUtility(
                between(1, 6),
                between(0.1, 1.5),
                between(0, 0.05),
                between(0, 1),
                between(0, 1),
                30,
                1 + random.nextInt(6));
    }

    private Interdiction interdiction() {
        double captured = between(0.1, 0.6);
        double turnedBack = between(0, 1 - captured);
        double saturation = random.nextBoolean() ? Double.POSITIVE_INFINITY : between(1, 50);
        return new Interdiction(
                captured, turnedBack, 1 - captured - turnedBack, between(0, 1), between(0, 0.7), saturation);
    }

    private Journey journeys() {
        return new Journey(
                between(0.2, 2),
                between(0, 1),
                between(0, 2),
                random.nextInt(6),
                between(0, 2),
                between(7, 90),
                between(0, 0.5));
    }

    private Vetting rivalPole() {
        double accepted = between(0.3, 0.95);
        double killed = between(0, 1 - accepted);
        return new Vetting(
                between(5, 90), accepted, 1 - accepted - killed, killed, random.nextBoolean() ? 0 : between(0, 3));
    }

    private double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Numbers of worlds from 0. */
    static IntStream numbers(int count) {
        return IntStream.range(0, count);
    }
}
