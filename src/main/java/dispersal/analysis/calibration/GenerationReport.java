package dispersal.analysis.calibration;

import java.util.Arrays;

/**
 * What has become of a generation.
 *
 * @param generation    its number, from 1
 * @param population    number of runs in the population after it
 * @param newcomers     how many of them are of this generation; near 0 once further generations teach nothing
 * @param threshold     largest distance in the population
 * @param effectiveSize number of equally weighted runs that would be as sure
 * @param unmeasured    runs so far that left a fitted pattern without a value
 */
public record GenerationReport(
        int generation, int population, int newcomers, double threshold, double effectiveSize, int unmeasured) {

    static GenerationReport of(int generation, int firstRun, Neighbours population) {
        return new GenerationReport(
                generation,
                population.size(),
                (int) Arrays.stream(population.rows())
                        .filter(row -> row >= firstRun)
                        .count(),
                population.threshold(),
                Weighted.effectiveSize(population.weights()),
                (int) Arrays.stream(population.distances())
                        .filter(Double::isInfinite)
                        .count());
    }
}
