package dispersal.observation;

import dispersal.model.Fighters;
import dispersal.model.ForeignFighterModel;
import dispersal.model.Places;
import dispersal.model.Theatre;
import dispersal.scenario.Scenario;
import java.io.Serializable;

/** The world as an observer sees it: it can be looked at but not touched. */
public interface Scene extends Serializable {

    /** What holds on day 0: names, regions and calendar, which no dated change alters. */
    Scenario scenario();

    /** What holds at present. */
    Scenario present();

    /** The places of the run. */
    Places places();

    /** The fighters of the run. */
    Fighters fighters();

    /** The theatre of war. */
    Theatre theatre();

    /** Strength of an affiliate now, with the skill of foreigners counted in [persons]. */
    double affiliateStrength(int affiliate);

    /** Would-be travellers of a state of origin who are kept from leaving now [persons]. */
    int blocked(int origin);

    /** Would-be travellers of a state of origin who were kept from leaving since day 0, each counted once [persons]. */
    long refused(int origin);

    /** Would-be travellers of a state of origin who got away since day 0 [persons]. */
    long gotAway(int origin);

    /** Hazard that a returnee re-engages at a time [1/day]; 0 for anybody not at liberty at home. */
    double reengagementHazard(int fighter, double time);

    /**
     * A running model as an observer sees it.
     *
     * @param model the run
     * @return its scene
     */
    static Scene of(ForeignFighterModel model) {
        return new ModelScene(model);
    }
}
