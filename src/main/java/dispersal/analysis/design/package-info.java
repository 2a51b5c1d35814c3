/** Which questions a study asks: factors with their ranges, and the points at which a model is run. */
@NullMarked
package dispersal.analysis.design;

import org.jspecify.annotations.NullMarked;
