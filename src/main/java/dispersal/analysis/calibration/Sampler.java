package dispersal.analysis.calibration;

import dispersal.analysis.design.KeyedDraws;

/** A way to draw points, some of which may fall outside the region that is asked for. */
interface Sampler {

    /**
     * A point.
     *
     * @param draws    where randomness comes from
     * @param occasion which point is drawn
     * @param attempt  how often a point for this occasion fell outside before
     * @return one number a parameter
     */
    double[] draw(KeyedDraws draws, long occasion, int attempt);

    /** How densely points are drawn at a point. */
    double density(double[] point);

    /** Points drawn evenly over the box of a region. */
    static Sampler even(Region region) {
        return new Sampler() {
            @Override
            public double[] draw(KeyedDraws draws, long occasion, int attempt) {
                double[] shares = new double[region.dimensions()];
                for (int p = 0; p < shares.length; p++) {
                    shares[p] = draws.uniform(occasion, (long) attempt * shares.length + p);
                }
                return region.inBox(shares);
            }

            @Override
            public double density(double[] point) {
                return 1 / region.boxVolume();
            }
        };
    }
}
