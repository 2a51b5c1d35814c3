/**
 * The door: the command line. The only room that prints, exits, and wires the others together.
 */
@org.jspecify.annotations.NullMarked
package dispersal.app;
