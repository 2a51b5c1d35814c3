/**
 * Many runs: plan, seeds, execution over the cores of a machine.
 */
@org.jspecify.annotations.NullMarked
package dispersal.experiment;
