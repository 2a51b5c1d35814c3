/**
 * What a reader sees: figures drawn from tidy tables.
 */
@org.jspecify.annotations.NullMarked
package dispersal.report;
