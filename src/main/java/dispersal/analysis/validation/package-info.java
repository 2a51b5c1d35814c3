/** Published patterns, what of a run is held against each, and how well they agree. */
@org.jspecify.annotations.NullMarked
package dispersal.analysis.validation;
