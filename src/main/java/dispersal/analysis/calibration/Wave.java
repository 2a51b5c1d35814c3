package dispersal.analysis.calibration;

import dispersal.analysis.design.KeyedDraws;
import dispersal.analysis.design.KeyedDraws.Purpose;
import dispersal.analysis.design.LatinHypercube;
import java.util.ArrayList;
import java.util.List;

/**
 * The runs that one wave of history matching asks for: the points of a Latin hypercube over the box of the region, those outside
 * its ellipsoid left out. If too few remain, a hypercube twice as large is drawn; what it has too many is left out at its end,
 * its points being in no order. All replicates of a point come one after the other.
 */
public final class Wave {

    /** Many more points than are wanted would have to be drawn: the ellipsoid is a sliver of its box. */
    private static final int MOST_DRAWN = 1 << 22;

    private final int number;
    private final List<double[]> points;
    private final List<Proposal> proposals = new ArrayList<>();
    private final double volume;

    /** Draws the points of a wave. */
    Wave(int number, Prior prior, Region region, HistoryMatching.Plan plan) {
        this.number = number;
        KeyedDraws draws = new KeyedDraws(plan.key(), Purpose.PROPOSAL);
        KeyedDraws dice = new KeyedDraws(plan.key(), Purpose.DICE);
        List<double[]> inside = List.of();
        int drawn = plan.points();
        for (int round = 0; inside.size() < plan.points(); round++) {
            refuseSliver(drawn);
            inside = inside(region, new LatinHypercube(region.dimensions(), drawn, draws.bits(number, round)));
            drawn *= 2;
        }
        this.volume = region.boxVolume() * inside.size() / (drawn / 2.0);
        this.points = List.copyOf(inside.subList(0, plan.points()));
        for (int run = 0; run < plan.points() * plan.replicates(); run++) {
            proposals.add(new Proposal(run, prior.values(points.get(run / plan.replicates())), dice.bits(number, run)));
        }
    }

    private static List<double[]> inside(Region region, LatinHypercube hypercube) {
        List<double[]> inside = new ArrayList<>();
        for (int i = 0; i < hypercube.size(); i++) {
            double[] point = region.inBox(hypercube.point(i));
            if (region.contains(point)) {
                inside.add(point);
            }
        }
        return inside;
    }

    private void refuseSliver(int drawn) {
        if (drawn > MOST_DRAWN) {
            throw new IllegalStateException(
                    "wave " + number + ": less than one in " + MOST_DRAWN
                            + " points of the box lies in what is not ruled out; stop here, or calibrate fewer parameters at once");
        }
    }

    /** Number of the wave, from 1. */
    public int number() {
        return number;
    }

    /** The runs to be made, by number: all replicates of a point, then those of the next. */
    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    /** The points in the unit cube of the prior. */
    List<double[]> points() {
        return points;
    }

    /** Share of the prior probability that the searched region holds. */
    double volume() {
        return volume;
    }
}
