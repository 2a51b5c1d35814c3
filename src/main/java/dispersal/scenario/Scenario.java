package dispersal.scenario;

import dispersal.submodel.AffiliateGrowth;
import dispersal.submodel.AttitudeDynamics;
import dispersal.submodel.AttritionHazard;
import dispersal.submodel.Deliberation;
import dispersal.submodel.ExitUtilities;
import dispersal.submodel.Finance;
import dispersal.submodel.Interdiction;
import dispersal.submodel.Journey;
import dispersal.submodel.NestedLogit;
import dispersal.submodel.OwnGroupCoercion;
import dispersal.submodel.RiskBelief;
import dispersal.submodel.RouteUtility;
import dispersal.submodel.Vetting;
import dispersal.submodel.ZoneFall;
import java.io.Serializable;
import java.util.List;

/**
 * Everything one run assumes on one day: places, people, and the values of all parameters. A run reads one scenario per epoch of
 * its {@link PolicyTimeline}. Lists keep the order of the files; members are addressed by id.
 *
 * @param name             kebab-case name
 * @param title            title for readers
 * @param question         the question the scenario answers, one sentence
 * @param horizon          span of calendar
 * @param population       how the cohort is made
 * @param origins          states of origin
 * @param zones            parts of the theatre
 * @param custodians       who holds prisoners
 * @param crossings        aggregate border segments
 * @param links            ways between places
 * @param affiliates       groups abroad
 * @param inflow           rate of new arrivals by date
 * @param finance          money
 * @param attrition        hazards of death and capture
 * @param zoneFall         what happens when a zone falls
 * @param coercion         punishment of leavers
 * @param deliberation     when people reconsider
 * @param utilities        what each course is worth
 * @param choice           nests of the choice
 * @param attitudes        how attitudes change
 * @param beliefs          how danger at crossings is learned
 * @param routes           how routes are valued
 * @param interdiction     what happens at a crossing
 * @param journeys         how people travel
 * @param rivalPole        how the al-Qaeda-linked pole receives people
 * @param affiliateGrowth  how affiliates grow and take people in
 * @param history          dated changes that did happen
 * @param policies         dated changes under study
 */
public record Scenario(
        String name,
        String title,
        String question,
        Horizon horizon,
        Population population,
        List<OriginState> origins,
        List<Zone> zones,
        List<Custodian> custodians,
        List<Crossing> crossings,
        List<Link> links,
        List<Affiliate> affiliates,
        List<InflowKnot> inflow,
        Finance finance,
        AttritionHazard attrition,
        ZoneFall zoneFall,
        OwnGroupCoercion coercion,
        Deliberation deliberation,
        ExitUtilities utilities,
        NestedLogit choice,
        AttitudeDynamics attitudes,
        RiskBelief beliefs,
        RouteUtility routes,
        Interdiction interdiction,
        Journey journeys,
        Vetting rivalPole,
        AffiliateGrowth affiliateGrowth,
        List<HistoricalChange> history,
        List<Policy> policies)
        implements Serializable {

    /** Copies the lists. */
    public Scenario {
        origins = List.copyOf(origins);
        zones = List.copyOf(zones);
        custodians = List.copyOf(custodians);
        crossings = List.copyOf(crossings);
        links = List.copyOf(links);
        affiliates = List.copyOf(affiliates);
        inflow = List.copyOf(inflow);
        history = List.copyOf(history);
        policies = List.copyOf(policies);
    }
}
