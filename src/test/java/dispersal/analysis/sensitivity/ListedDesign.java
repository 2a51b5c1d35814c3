package dispersal.analysis.sensitivity;

import dispersal.analysis.design.Design;

/** Points written down one by one. */
record ListedDesign(double[][] points) implements Design {

    @Override
    public int dimensions() {
        return points[0].length;
    }

    @Override
    public int size() {
        return points.length;
    }

    @Override
    public double[] point(int index) {
        return points[index].clone();
    }
}
