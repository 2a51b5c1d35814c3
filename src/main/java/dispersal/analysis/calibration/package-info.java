/**
 * Which parameters agree with what has been observed, how sure that is, and what the observations cannot tell. A model is seen
 * only as a function of parameters and a seed that answers with one value a pattern.
 */
@NullMarked
package dispersal.analysis.calibration;

import org.jspecify.annotations.NullMarked;
