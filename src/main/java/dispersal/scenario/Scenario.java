package dispersal.scenario;

import dispersal.submodel.AffiliateGrowth;
import dispersal.submodel.AttitudeDynamics;
import dispersal.submodel.AttritionHazard;
import dispersal.submodel.CaseloadPriority;
import dispersal.submodel.Custody;
import dispersal.submodel.Deliberation;
import dispersal.submodel.ExitChoice;
import dispersal.submodel.ExitUtilities;
import dispersal.submodel.Finance;
import dispersal.submodel.HomeReception;
import dispersal.submodel.Interdiction;
import dispersal.submodel.Journey;
import dispersal.submodel.Mobilisation;
import dispersal.submodel.OwnGroupCoercion;
import dispersal.submodel.Prosecution;
import dispersal.submodel.Reengagement;
import dispersal.submodel.Revocation;
import dispersal.submodel.RiskBelief;
import dispersal.submodel.RouteUtility;
import dispersal.submodel.SecondaryNetworks;
import dispersal.submodel.SelfExcitation;
import dispersal.submodel.Triage;
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
 * @param regions          regions for which incidents are counted
 * @param zones            parts of the theatre
 * @param custodians       who holds prisoners
 * @param breakOuts        mass escapes from prison, by date
 * @param crossings        aggregate border segments
 * @param links            ways between places
 * @param affiliates       groups abroad
 * @param inflow           rate of new arrivals by date
 * @param entrants         where newcomers come from
 * @param finance          money
 * @param attrition        hazards of death and capture
 * @param zoneFall         what happens when a zone falls
 * @param coercion         punishment of leavers
 * @param deliberation     when people reconsider
 * @param utilities        what each course is worth
 * @param choice           how somebody comes to leave
 * @param attitudes        how attitudes change
 * @param beliefs          how danger at crossings is learned
 * @param routes           how routes are valued
 * @param interdiction     what happens at a crossing
 * @param journeys         how people travel
 * @param rivalPole        how the al-Qaeda-linked pole receives people
 * @param affiliateGrowth  how affiliates grow and take people in
 * @param custody          what follows an escape
 * @param revocation       what losing citizenship does
 * @param homeReception    whether a homecoming is noticed
 * @param triage           what is decided about a known returnee
 * @param prosecution      trial, sentence and remission
 * @param caseload         in which order returnees are monitored
 * @param reengagement     whether and when returnees re-engage
 * @param mobilisation     would-be travellers who are kept from leaving
 * @param secondaryNetworks how returnees draw others in
 * @param incidents        how incidents follow each other
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
        List<Region> regions,
        List<Zone> zones,
        List<Custodian> custodians,
        List<BreakOut> breakOuts,
        List<Crossing> crossings,
        List<Link> links,
        List<Affiliate> affiliates,
        List<InflowKnot> inflow,
        Entrants entrants,
        Finance finance,
        AttritionHazard attrition,
        ZoneFall zoneFall,
        OwnGroupCoercion coercion,
        Deliberation deliberation,
        ExitUtilities utilities,
        ExitChoice choice,
        AttitudeDynamics attitudes,
        RiskBelief beliefs,
        RouteUtility routes,
        Interdiction interdiction,
        Journey journeys,
        Vetting rivalPole,
        AffiliateGrowth affiliateGrowth,
        Custody custody,
        Revocation revocation,
        HomeReception homeReception,
        Triage triage,
        Prosecution prosecution,
        CaseloadPriority caseload,
        Reengagement reengagement,
        Mobilisation mobilisation,
        SecondaryNetworks secondaryNetworks,
        SelfExcitation incidents,
        List<HistoricalChange> history,
        List<Policy> policies)
        implements Serializable {

    /** Copies the lists. */
    public Scenario {
        origins = List.copyOf(origins);
        regions = List.copyOf(regions);
        zones = List.copyOf(zones);
        custodians = List.copyOf(custodians);
        breakOuts = List.copyOf(breakOuts);
        crossings = List.copyOf(crossings);
        links = List.copyOf(links);
        affiliates = List.copyOf(affiliates);
        inflow = List.copyOf(inflow);
        history = List.copyOf(history);
        policies = List.copyOf(policies);
    }
}
