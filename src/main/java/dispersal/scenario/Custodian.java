package dispersal.scenario;

import dispersal.submodel.Parameter;
import java.io.Serializable;

/**
 * Who holds prisoners.
 *
 * @param id        kebab-case name used in paths and tables
 * @param name      name for readers
 * @param home      whether the custodian is the traveller's own state, so that capture means arrival at home
 * @param camps     whether women who surrender or are captured go to a camp rather than to prison
 */
public record Custodian(
        String id,
        String name,
        boolean home,
        boolean camps,
        @Parameter(meaning = "treatment that those who think of surrendering expect", unit = "-", min = -1, max = 1, symbol = "treat_kappa") double treatment)
        implements Serializable {}
