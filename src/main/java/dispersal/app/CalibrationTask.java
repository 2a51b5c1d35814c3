package dispersal.app;

import dispersal.experiment.RunSpecification;
import dispersal.storage.PlannedRun;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A run that a calibration asks for.
 *
 * @param number its number, from 1
 * @param seed   its seed
 * @param values parameters that differ from the base scenario, by path
 */
record CalibrationTask(int number, long seed, Map<String, Double> values) {

    /** Copies the values, in their order. */
    CalibrationTask {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    RunSpecification specification() {
        return new RunSpecification(number, 1, seed);
    }

    PlannedRun planned() {
        return new PlannedRun(number, 1, seed, number);
    }
}
