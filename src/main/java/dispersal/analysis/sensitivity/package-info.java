/** Which inputs move an output, how sure that is, and how many runs it would take to be surer. */
@NullMarked
package dispersal.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
