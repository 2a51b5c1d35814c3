/**
 * Tidy tables and what can be computed from them. Knows nothing of fighters.
 */
@org.jspecify.annotations.NullMarked
package dispersal.analysis;
