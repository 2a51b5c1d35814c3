package dispersal.model;

import dispersal.scenario.ArrivalYear;
import dispersal.scenario.Entrants;
import dispersal.scenario.Population;
import dispersal.submodel.AttitudeDynamics;
import dispersal.submodel.AttritionHazard;
import dispersal.submodel.CaseloadPriority;
import dispersal.submodel.ChoiceRule;
import dispersal.submodel.Custody;
import dispersal.submodel.Deliberation;
import dispersal.submodel.ExitChoice;
import dispersal.submodel.ExitThreshold;
import dispersal.submodel.ExitUtilities;
import dispersal.submodel.FighterTraits;
import dispersal.submodel.Finance;
import dispersal.submodel.HomeReception;
import dispersal.submodel.Interdiction;
import dispersal.submodel.Journey;
import dispersal.submodel.Mobilisation;
import dispersal.submodel.PostureHazard;
import dispersal.submodel.Prosecution;
import dispersal.submodel.Reengagement;
import dispersal.submodel.RiskBelief;
import dispersal.submodel.RouteUtility;
import dispersal.submodel.SelfExcitation;
import dispersal.submodel.SocialStructure;
import dispersal.submodel.Triage;
import dispersal.submodel.ZoneFall;
import java.util.List;

/** Values of all parameters of the small test world: the defaults of the specification, on a cohort of 2,000 persons. */
final class TestValues {

    private TestValues() {}

    static Population population() {
        List<ArrivalYear> arrivals = List.of(
                new ArrivalYear("2012", 0.05),
                new ArrivalYear("2013", 0.2),
                new ArrivalYear("2014", 0.4),
                new ArrivalYear("2015", 0.35));
        return new Population(2000, 1, 100, arrivals, traits(), new SocialStructure(8, 180, 0.5, 2, 8));
    }

    static FighterTraits traits() {
        return new FighterTraits(26, 6.5, 15, 65, 0.1, 0.1, 5, 2, 0.5, 0.05, 2, 4, 0.15, 0.05, 0.5, 1500, 1);
    }

    static Finance finance() {
        return new Finance(60, 1.85, 400, 0.45, 22000, 1, 15, 0.25);
    }

    static AttritionHazard attrition() {
        return new AttritionHazard(
                0.0006, 0.0045, 0.0003, 0.0004, 0.0006, 2, 0.0005, 0.25, 0.0001, 0.001, 0.00045, 0.0003, 1, 0, 0.5);
    }

    static AttritionHazard noAttrition() {
        return new AttritionHazard(0, 0, 0, 0, 0, 0, 0, 0.25, 0, 0, 0, 0, 0, 0, 0.5);
    }

    static ZoneFall zoneFall() {
        return new ZoneFall(0.15, 0.2, 0.55, 0.15, 0.5, 0.05, 0.7);
    }

    static Deliberation deliberation() {
        double everyThreeWeeks = 1.0 / 21;
        return new Deliberation(everyThreeWeeks, everyThreeWeeks, 0.3, 0.7, 3, 7, 0.25, 30, 90, 60);
    }

    static ExitUtilities utilities() {
        return new ExitUtilities(
                -2.2, -1.2, -3.0, -4.2, -6.2,
                -3.0, // constants: ground, return, relocate, switch, surrender, third country
                1.5, 2.0, 0.9, 0.6, 0.5, 0.3, // commitment, loyalty, their factors underground, pay, its offset
                3.6, 0.5, 0.5, 0.8, 2.5, 2.5, 1.2, 0.2, // risk, its factors, inertia thrice, territory, sunk cost
                1.0, 0.5, 0.6, 1.0, 1.0, // home: pull, severity, family, access, disaffection
                1.8, 1.0, 0.6, 1.5, 0.8, 0.5, // affiliates: commitment, loyalty, pay, match, hostility, strength
                1.8, 0.5, 1.0, 1.5, // rival: commitment, disloyalty, prior leaning, danger
                0.6, 1.5, 1.0, 1.5, 0.5, // surrender: family, disaffection, siege, encirclement, treatment
                1.0); // peers
    }

    static ExitChoice choice() {
        return new ExitChoice(
                ChoiceRule.NESTED_LOGIT, 0.8, 0.6, new ExitThreshold(-3, -1.2, 1.2, 0.2), postureHazard());
    }

    static PostureHazard postureHazard() {
        return new PostureHazard(
                0.0006, 0.0006, 0.0001, 0.0001, 0.0002, // fighting to ground, home, affiliate, rival, surrender
                0.0001, 0.0003, 0.0001, 0.0001, 0.00005, // ground to fighting, home, affiliate, rival, surrender
                0.0002, 0.0003, 0.0001, // rival to ground, home, affiliate
                0.0001, 0.00005, 0.0002, // affiliate to home, affiliate, third country
                0.0002, 0.0001); // third country to home, affiliate
    }

    static AttitudeDynamics attitudes() {
        return new AttitudeDynamics(0.0111, 0.00274, 0.5, 0.15, 0.2, 0.05, 0.3, 0.1, 0.01);
    }

    static RiskBelief beliefs() {
        return new RiskBelief(2, 4, 120, 0.4, 0.7, 0.4);
    }

    static RouteUtility routes() {
        return new RouteUtility(3, 0.5, 0.01, 1, 0.3, 30, 6);
    }

    static Interdiction interdiction() {
        return new Interdiction(0.3, 0.6, 0.1, 0.5, 0.3, Double.POSITIVE_INFINITY);
    }

    static Journey journeys() {
        return new Journey(1, 0.5, 0.3, 4, 1, 30, 0.2);
    }

    static Entrants entrants() {
        return new Entrants(false, 30);
    }

    static Custody custody() {
        return new Custody(0.01, 90, 0.001);
    }

    static HomeReception homeReception() {
        return new HomeReception(0.7, 0.7, 0.0025, 14);
    }

    static Triage triage() {
        return new Triage(0.9, 365);
    }

    static Prosecution prosecution() {
        return new Prosecution(300, 0.8, 1600, 1.0 / 3);
    }

    static CaseloadPriority caseload() {
        return new CaseloadPriority(2, 1, 0.5, 1, 0.47, 1.0, 3.3, 0.1, 365);
    }

    static Reengagement reengagement() {
        return new Reengagement(0.02, 152, 1.1, 2, 0.5, -0.03, 0.6, 0.4, 0.7, 0.45, 0);
    }

    static Mobilisation mobilisation() {
        return new Mobilisation(0.004, 0.002, 0.002, 0.001, 0.00002);
    }

    static SelfExcitation incidents() {
        return new SelfExcitation(0.3, 30, 1, 0.5);
    }
}
