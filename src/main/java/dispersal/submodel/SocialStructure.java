package dispersal.submodel;

import java.io.Serializable;

/**
 * Who knows whom (Spec 2.3): hometown clusters of people of one origin who came within some months of each other, with close
 * ties inside the cluster and a few across.
 */
public record SocialStructure(
        @Parameter(meaning = "mean size of a hometown cluster", unit = "persons", min = 1, max = 1000, datable = false)
        double clusterMeanSize,

        @Parameter(
                meaning = "longest span of arrivals within a cluster",
                unit = "days",
                min = 0,
                max = 10000,
                datable = false)
        double clusterSpanDays,

        @Parameter(
                meaning = "probability of a close tie between two of a cluster",
                unit = "share",
                min = 0,
                max = 1,
                datable = false)
        double tieProbability,

        @Parameter(
                meaning = "close ties to others of the same zone and language",
                unit = "persons",
                min = 0,
                max = 8,
                datable = false)
        int tiesAcross,

        @Parameter(meaning = "close ties of one person at most", unit = "persons", min = 0, max = 64, datable = false)
        int tiesAtMost)
        implements Serializable {}
