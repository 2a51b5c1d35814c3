package dispersal.storage;

/**
 * A rectangle of points and replicates of a study as {@code stretches.csv} holds it; a study that is extended gets a further row.
 *
 * @param firstRun       number of its first run, from 1
 * @param firstPoint     number of its first point, from 1
 * @param points         number of its points
 * @param firstReplicate number of its first replicate, from 1
 * @param replicates     number of its replicates
 */
public record StretchRow(int firstRun, int firstPoint, int points, int firstReplicate, int replicates) {}
