package dispersal.model;

import java.io.Serializable;

/**
 * A loop-free way from one place to another.
 *
 * @param links     indices of its links, in order
 * @param crossings indices of the crossings on the way, in order
 * @param costUsd   cost of the whole way [USD]
 * @param fixedPart part of its utility that no traveller changes: time and overlap [utils]
 * @param identity  number that names the sequence of links
 */
record Route(int[] links, int[] crossings, double costUsd, double fixedPart, long identity) implements Serializable {}
