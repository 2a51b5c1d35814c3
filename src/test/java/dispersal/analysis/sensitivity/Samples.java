package dispersal.analysis.sensitivity;

import dispersal.analysis.design.Design;
import dispersal.analysis.design.DesignChoice;
import dispersal.analysis.design.DesignChoice.Kind;
import dispersal.analysis.design.MorrisTrajectories;
import dispersal.analysis.design.SaltelliBlocks;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Functions seen through designs. */
final class Samples {

    private Samples() {}

    static DesignedSample morris(KnownFunction function, int trajectories, int levels, long key) {
        DesignChoice choice = new DesignChoice(Kind.MORRIS, trajectories, levels, false, key);
        return of(new MorrisTrajectories(function.dimensions(), trajectories, levels, key), choice, function);
    }

    static DesignedSample saltelli(KnownFunction function, int basePoints, boolean secondOrder, long key) {
        DesignChoice choice = new DesignChoice(Kind.SALTELLI, basePoints, 0, secondOrder, key);
        return of(new SaltelliBlocks(function.dimensions(), basePoints, secondOrder, key), choice, function);
    }

    static DesignedSample of(Design design, DesignChoice choice, KnownFunction function) {
        return of(design, choice, index -> function.function().applyAsDouble(design.point(index)));
    }

    /** One value a point, chosen by its index. */
    static DesignedSample of(Design design, DesignChoice choice, IntToDoubleFunction value) {
        double[] means = IntStream.range(0, design.size()).mapToDouble(value).toArray();
        double[] noise = new double[means.length];
        Arrays.fill(noise, Double.NaN);
        return new DesignedSample(design, choice, names(design.dimensions()), means, noise);
    }

    static List<String> names(int dimensions) {
        return IntStream.rangeClosed(1, dimensions).mapToObj(f -> "x" + f).toList();
    }

    static SensitivityIndex find(List<SensitivityIndex> indices, String index, String factor) {
        return indices.stream()
                .filter(row -> row.index().equals(index) && row.factor().equals(factor))
                .findFirst()
                .orElseThrow();
    }

    static boolean covers(SensitivityIndex index, double truth) {
        double rounding = 1e-9;
        return index.lower95() - rounding <= truth && truth <= index.upper95() + rounding;
    }
}
