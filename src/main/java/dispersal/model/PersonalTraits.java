package dispersal.model;

import dispersal.scenario.Horizon;
import dispersal.scenario.OriginState;
import dispersal.scenario.Scenario;
import dispersal.submodel.AttitudeDynamics;
import dispersal.submodel.FighterTraits;
import dispersal.submodel.QuantileTable;
import dispersal.submodel.TruncatedNormal;
import java.time.LocalDate;
import java.util.List;

/**
 * Draws who each person is (Spec 2.2). A trait is a function of the fighter's number, origin and own draws, never of other
 * fighters.
 *
 * <p>Assumptions: minors belong to adults with family, their number being Poisson; time in the theatre counts to day 0 whatever
 * became of the person before; potential entrants have spent none.
 */
final class PersonalTraits {

    private static final LocalDate LATE_FROM = LocalDate.of(2015, 1, 1);
    private static final double DAYS_PER_YEAR = 365.25;

    private final Fighters fighters;
    private final RandomDraws draws;
    private final List<OriginState> origins;
    private final FighterTraits traits;
    private final AttitudeDynamics attitudes;
    private final double biasSd;
    private final double lateFromDay;
    private final boolean entrantsAreLate;
    private final ArrivalDays arrivals;
    private final TruncatedNormal ages;
    private final QuantileTable attitude;
    private final QuantileTable aptitude;
    private final QuantileTable frailty;

    PersonalTraits(Fighters fighters, Scenario initial, RandomDraws draws, Groundwork groundwork) {
        this.fighters = fighters;
        this.draws = draws;
        origins = initial.origins();
        traits = initial.population().traits();
        attitudes = initial.attitudes();
        biasSd = initial.beliefs().biasSd();
        Horizon horizon = initial.horizon();
        lateFromDay = horizon.dayOf(LATE_FROM);
        entrantsAreLate = lateFromDay <= 0;
        arrivals = new ArrivalDays(initial.population(), horizon);
        ages = traits.ages();
        attitude = groundwork.attitudes(traits);
        aptitude = groundwork.aptitudes(traits);
        frailty = groundwork.frailties(initial.attrition().frailtyVariance());
    }

    /** Draws all traits of one of those who came before day 0; the origin must stand. */
    void drawEarlier(int i) {
        double arrival = arrivals.at(Attribute.ARRIVAL.of(i, draws));
        fighters.arrivalDay[i] = (float) arrival;
        drawPerson(i);
        drawAttitudes(i, arrival >= lateFromDay);
        drawSkill(i, -arrival / DAYS_PER_YEAR);
    }

    /** Draws all traits of a potential entrant but the day of arrival, which is not a number yet; the origin must stand. */
    void drawEntrant(int i) {
        fighters.arrivalDay[i] = Float.NaN;
        drawPerson(i);
        drawAttitudes(i, entrantsAreLate);
        drawSkill(i, 0);
    }

    private void drawPerson(int i) {
        OriginState origin = origins.get(fighters.origin[i]);
        fighters.woman[i] = Attribute.WOMAN.of(i, draws) < origin.womenShare();
        fighters.family[i] = Attribute.FAMILY.of(i, draws) < origin.familyShare();
        fighters.minors[i] = fighters.family[i] ? poisson(origin.minorsPerFamily(), Attribute.MINORS.of(i, draws)) : 0;
        fighters.experienced[i] = Attribute.EXPERIENCED.of(i, draws) < traits.experiencedShare();
        fighters.leaning[i] = Attribute.LEANING.of(i, draws) < traits.rivalLeaningShare();
        fighters.age[i] = (float) ages.quantile(Attribute.AGE.of(i, draws));
        fighters.wealthIndex[i] = (float) traits.wealthIndex(score(i, Attribute.WEALTH));
        fighters.riskAversion[i] = (float) traits.riskAversion(score(i, Attribute.RISK_AVERSION));
        fighters.oddsFactor[i] = (float) Math.exp(biasSd * score(i, Attribute.DETECTION_BIAS));
        fighters.killFrailty[i] = (float) frailty.at(score(i, Attribute.KILL_FRAILTY));
        fighters.captureFrailty[i] = (float) frailty.at(score(i, Attribute.CAPTURE_FRAILTY));
        fighters.listedDraw[i] = (float) Attribute.LISTED.of(i, draws);
    }

    private void drawAttitudes(int i, boolean late) {
        double commitmentScore = score(i, Attribute.COMMITMENT);
        double loyaltyScore = traits.loyaltyScore(commitmentScore, score(i, Attribute.LOYALTY));
        double bonus = late ? traits.lateArrivalBonus() : 0;
        fighters.commitment[i] = attitudes.clipped(attitude.at(commitmentScore) + bonus);
        fighters.loyalty[i] = attitudes.clipped(attitude.at(loyaltyScore) + bonus);
        fighters.commitmentAnchor[i] = fighters.commitment[i];
        fighters.loyaltyAnchor[i] = fighters.loyalty[i];
    }

    private void drawSkill(int i, double yearsInTheatre) {
        double talent = aptitude.at(score(i, Attribute.APTITUDE));
        fighters.skill[i] = (float) traits.skill(talent, fighters.experienced[i], yearsInTheatre);
    }

    private double score(int fighter, Attribute attribute) {
        return QuantileTable.score(attribute.of(fighter, draws));
    }

    private static byte poisson(double mean, double draw) {
        byte number = 0;
        double probability = Math.exp(-mean);
        for (double sum = probability; sum < draw && number < Byte.MAX_VALUE; sum += probability) {
            number++;
            probability *= mean / number;
        }
        return number;
    }
}
