package dispersal.analysis.design;

/**
 * What another number leaves of a total, or a part of that: for shares that must sum to 1 when one of them moves. Its values fall
 * as those of the other rise.
 *
 * @param of    values of the other number
 * @param total what they sum to
 * @param part  part of the remainder [0, 1]
 */
public record Remainder(Distribution of, double total, double part) implements Distribution {

    @Override
    public double quantile(double probability) {
        return part * (total - of.quantile(probability));
    }

    @Override
    public double low() {
        return part * (total - of.high());
    }

    @Override
    public double high() {
        return part * (total - of.low());
    }
}
