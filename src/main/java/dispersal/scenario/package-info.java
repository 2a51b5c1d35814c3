/**
 * What one run assumes: places, dates, origins, policies, parameter values and their evidence, validated before day 0.
 */
@org.jspecify.annotations.NullMarked
package dispersal.scenario;
