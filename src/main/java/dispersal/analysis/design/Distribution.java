package dispersal.analysis.design;

/** How plausibility is spread over the range of a number: maps a share of the probability to the value below which it lies. */
public interface Distribution {

    /**
     * The value below which a share of the probability lies.
     *
     * @param probability the share [0, 1]
     * @return the value, in the unit of the number
     */
    double quantile(double probability);

    /** Least value. */
    double low();

    /** Greatest value. */
    double high();
}
