package dispersal.storage;

import dispersal.analysis.calibration.CalibrationPlan;
import dispersal.analysis.validation.Pattern;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a study asks for its factors to be learned.
 *
 * @param plan     how much effort is spent
 * @param patterns the published patterns, in order
 * @param tables   the tables they come from as they are, by name of the file
 */
public record CalibrationRequest(CalibrationPlan plan, List<Pattern> patterns, Map<String, String> tables) {

    /** Copies both. */
    public CalibrationRequest {
        patterns = List.copyOf(patterns);
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    }
}
