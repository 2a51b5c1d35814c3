/**
 * What is measured while a run goes on: metrics listen to the events of the model and fill tidy tables.
 */
@org.jspecify.annotations.NullMarked
package dispersal.observation;
