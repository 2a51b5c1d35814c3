package dispersal.observation;

import dispersal.model.Fighters;
import dispersal.model.ForeignFighterModel;
import dispersal.model.Places;
import dispersal.model.Theatre;
import dispersal.scenario.Scenario;

/**
 * The scene of a running model.
 *
 * @param model the run
 */
record ModelScene(ForeignFighterModel model) implements Scene {

    @Override
    public Scenario scenario() {
        return model.timeline().initial();
    }

    @Override
    public Places places() {
        return model.places();
    }

    @Override
    public Fighters fighters() {
        return model.fighters();
    }

    @Override
    public Theatre theatre() {
        return model.theatre();
    }

    @Override
    public Scenario present() {
        return model.present();
    }

    @Override
    public double affiliateStrength(int affiliate) {
        return model.affiliates().effectiveStrength(model.present(), affiliate);
    }

    @Override
    public int blocked(int origin) {
        return model.reservoirs().blocked(origin);
    }

    @Override
    public long refused(int origin) {
        return model.reservoirs().refused(origin);
    }

    @Override
    public long gotAway(int origin) {
        return model.reservoirs().gotAway(origin);
    }

    @Override
    public double reengagementHazard(int fighter, double time) {
        return model.reengagementHazard(fighter, time);
    }
}
