package dispersal.storage;

/**
 * A run of a study as its tables name it.
 *
 * @param run       its number, from 1
 * @param replicate number of its replicate, from 1
 * @param seed      its seed
 * @param point     number of its point of the design, from 1
 */
public record PlannedRun(int run, int replicate, long seed, int point) {}
