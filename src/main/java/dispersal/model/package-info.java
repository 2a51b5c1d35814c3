/**
 * Who and what exists, its state, its start, and the order of a day. Rolls the dice (keyed), announces events,
 * and does not know that it is drawn, counted, written, swept or clicked. One flat package, so that only it can change a fighter.
 */
@org.jspecify.annotations.NullMarked
package dispersal.model;
