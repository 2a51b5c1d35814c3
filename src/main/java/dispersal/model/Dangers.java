package dispersal.model;

import dispersal.scenario.Scenario;
import dispersal.submodel.AttritionHazard;
import java.io.Serializable;

/**
 * The hazards of a day (Spec 3.2), set on the clocks, and the danger that people see in each course. Cells of being killed: each
 * zone while fighting, underground, the rival's area, on a journey, each affiliate. Cells of capture: each zone while fighting,
 * underground, underground in the rival's area, and being vetted.
 */
final class Dangers implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int NO_CLOCK = -1;

    private final int zones;
    private final int affiliates;
    private final boolean[] rivalZone;
    private final int killUnderground;
    private final int killRivalArea;
    private final int killInTransit;
    private final int killAffiliate;
    private final int captureFighting;
    private final int captureUnderground;
    private final int captureUndergroundRivalArea;
    private final int captureVetting;
    private final double[] fearFighting;
    private final double[] fearAffiliate;
    private double fearUnderground;
    private double fearRivalArea;

    Dangers(Scenario scenario) {
        zones = scenario.zones().size();
        affiliates = scenario.affiliates().size();
        rivalZone = new boolean[zones];
        for (int z = 0; z < zones; z++) {
            rivalZone[z] = scenario.zones().get(z).rivalPole();
        }
        int next = zones;
        killUnderground = next++;
        killRivalArea = next++;
        killInTransit = next++;
        killAffiliate = next;
        next += affiliates;
        captureFighting = next;
        next += zones;
        captureUnderground = next++;
        captureUndergroundRivalArea = next++;
        captureVetting = next;
        fearFighting = new double[zones];
        fearAffiliate = new double[affiliates];
    }

    /** Number of clocks in use. */
    int clocks() {
        return captureVetting + 1;
    }

    /** Clock of being killed for a posture and place, or -1. */
    int killClock(Posture posture, int place) {
        return switch (posture) {
            case FIGHTING -> place;
            case UNDERGROUND -> killUnderground;
            case VETTING, SWITCHED -> killRivalArea;
            case MOVING -> killInTransit;
            case RELOCATED -> killAffiliate + place - zones;
            default -> NO_CLOCK;
        };
    }

    /** Clock of capture for a posture and place, or -1. */
    int captureClock(Posture posture, int place) {
        return switch (posture) {
            case FIGHTING -> captureFighting + place;
            case UNDERGROUND -> place < zones && rivalZone[place] ? captureUndergroundRivalArea : captureUnderground;
            case VETTING -> captureVetting;
            default -> NO_CLOCK;
        };
    }

    /** Sets the hazards of the day that begins. */
    void advance(Scenario present, Theatre theatre, HazardClocks clocks) {
        AttritionHazard hazard = present.attrition();
        double horizon = present.deliberation().riskHorizonDays();
        double byRival = hazard.captureByRival(present.rivalPole().campaign());
        for (int z = 0; z < zones; z++) {
            double kill = rivalZone[z] ? 0 : hazard.killFighting(theatre.siege(z));
            double capture = rivalZone[z] ? 0 : hazard.captureFighting(theatre.siege(z));
            clocks.setHazard(z, kill);
            clocks.setHazard(captureFighting + z, capture);
            fearFighting[z] = AttritionHazard.perceivedRisk(kill + capture, horizon);
        }
        clocks.setHazard(killUnderground, hazard.killUnderground());
        clocks.setHazard(killRivalArea, hazard.killSwitchedPerDay());
        clocks.setHazard(killInTransit, hazard.killInTransitPerDay());
        clocks.setHazard(captureUnderground, hazard.captureUnderground());
        clocks.setHazard(captureUndergroundRivalArea, hazard.captureUnderground() + byRival);
        clocks.setHazard(captureVetting, byRival);
        for (int k = 0; k < affiliates; k++) {
            double kill = hazard.killAffiliate(present.affiliates().get(k).hostility());
            clocks.setHazard(killAffiliate + k, kill);
            fearAffiliate[k] = AttritionHazard.perceivedRisk(kill, horizon);
        }
        fearUnderground =
                AttritionHazard.perceivedRisk(hazard.killUnderground() + hazard.captureUnderground(), horizon);
        fearRivalArea = AttritionHazard.perceivedRisk(hazard.killSwitchedPerDay(), horizon);
    }

    /** Finds who is killed or captured today among those in a cell as the day begins. */
    void strikes(HazardClocks clocks, HazardClocks.Strike strike) {
        for (int clock = 0; clock < clocks(); clock++) {
            clocks.strikes(clock < captureFighting ? Causes.KILL : Causes.CAPTURE, clock, strike);
        }
    }

    /** Perceived risk of fighting in a zone, in [0, 1). */
    double fearFighting(int zone) {
        return fearFighting[zone];
    }

    /** Perceived risk underground, in [0, 1). */
    double fearUnderground() {
        return fearUnderground;
    }

    /** Perceived risk with the al-Qaeda-linked group, in [0, 1). */
    double fearRivalArea() {
        return fearRivalArea;
    }

    /** Perceived risk with an affiliate, in [0, 1). */
    double fearAffiliate(int affiliate) {
        return fearAffiliate[affiliate];
    }
}
