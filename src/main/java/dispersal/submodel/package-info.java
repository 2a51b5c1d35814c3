/**
 * The equations: hazards, choice, beliefs, attitudes, routes, destinations. Small immutable records, each carrying its own
 * parameters; no clock, no dice, no files, no MASON.
 */
@org.jspecify.annotations.NullMarked
package dispersal.submodel;
