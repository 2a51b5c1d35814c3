package dispersal.storage;

import dispersal.analysis.design.Design;
import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.Designs;
import dispersal.analysis.design.Factor;
import dispersal.analysis.design.Levels;
import dispersal.analysis.design.StudyDescription;
import java.util.Arrays;
import java.util.Optional;

/** Tries out whether a scenario bears the values that a study will give it, before anything runs. */
final class StudyCheck {

    private static final int ENOUGH = 25;

    private final StudyDescription study;
    private final ScenarioTemplate template;
    private final Faults faults = new Faults();

    StudyCheck(StudyDescription study, ScenarioTemplate template) {
        this.study = study;
        this.template = template;
    }

    /** Notes everything that cannot be bound and reports it at once. */
    void run() throws ScenarioException {
        if (study.design().kind() == DesignChoice.Kind.TABLE) {
            Design design = Designs.of(study);
            for (int point = 0; point < design.size() && !faults.full(); point++) {
                bind("point " + (point + 1), design.point(point));
            }
        } else {
            for (int f = 0; f < study.factors().size(); f++) {
                alone(f);
            }
        }
        faults.throwIfAny();
    }

    /** How many of the first points cannot be bound, with an example; nothing if all can. */
    Optional<String> refusedPoints(int most) {
        Design design = Designs.of(study);
        int wanted = Math.min(most, design.size());
        int refused = 0;
        int tried = 0;
        String example = "";
        // to find out why a point is refused takes long, and a few of them say enough
        while (tried < wanted && refused < ENOUGH) {
            try {
                template.with(study.valuesAt(design.point(tried++)));
            } catch (ScenarioException together) {
                Fault fault = together.faults().get(0);
                example = refused++ == 0 ? "point " + tried + ": " + fault.path() + ": " + fault.message() : example;
            }
        }
        String among = tried < design.size() ? "the first " + tried : String.valueOf(tried);
        return refused == 0
                ? Optional.empty()
                : Optional.of(
                        refused + " of " + among + " points give values that cannot be together, such as " + example);
    }

    private void alone(int f) {
        Factor factor = study.factors().get(f);
        if (factor.members().get(0).distribution() instanceof Levels levels) {
            for (int level = 0; level < levels.values().size(); level++) {
                String value = Scalars.written(levels.values().get(level));
                bind("factor " + factor.name() + " at " + value, moved(f, levels.share(level)));
            }
        } else {
            bind("factor " + factor.name() + " at its low end", moved(f, 0));
            bind("factor " + factor.name() + " at its high end", moved(f, 1));
        }
    }

    private double[] moved(int f, double share) {
        double[] point = new double[study.factors().size()];
        Arrays.fill(point, Design.BASE);
        point[f] = share;
        return point;
    }

    private void bind(String what, double[] point) {
        try {
            template.with(study.valuesAt(point));
        } catch (ScenarioException refused) {
            for (Fault fault : refused.faults()) {
                faults.add(Place.ofFile(what), fault.path(), fault.message());
            }
        }
    }
}
