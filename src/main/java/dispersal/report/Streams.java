package dispersal.report;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.NodeEntity;
import org.jfree.chart.plot.flow.FlowPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.flow.DefaultFlowDataset;
import org.jfree.data.flow.NodeKey;

/** Streams of persons from regions on the left to destinations on the right, each end labelled with its persons. */
final class Streams {

    private static final double REGIONS_AT_MOST = 240;
    private static final double DESTINATIONS_AT_MOST = 287;
    private static final double HEAD = 22;

    private final Tally tally;
    private final Tables tables;
    private final List<String> ranked;
    private final List<String> regions;
    private final List<String> destinations;

    Streams(Tally tally, Tables tables, List<String> ranked) {
        this.tally = tally;
        this.tables = tables;
        this.ranked = List.copyOf(ranked);
        this.regions = tally.rows().stream()
                .filter(region -> tally.rowMean(region) > 0)
                .sorted(Comparator.comparingDouble((String region) -> -tally.rowMean(region))
                        .thenComparing(region -> region))
                .toList();
        this.destinations = tally.columns().stream()
                .filter(id -> tally.columnMean(id) > 0)
                .sorted(Comparator.comparing(Whereabouts::fateOf)
                        .thenComparingInt(this::rank)
                        .thenComparingDouble(id -> -tally.columnMean(id))
                        .thenComparing(id -> id))
                .toList();
    }

    /**
     * A node without a name of its own: the chart would set names inside the streams, one over another; they are set beside
     * it instead.
     */
    private record Node(int order) implements Comparable<Node>, Serializable {

        @Override
        public int compareTo(Node other) {
            return Integer.compare(order, other.order);
        }

        @Override
        public String toString() {
            return "";
        }
    }

    /** The streams with their labels. */
    Body body() {
        double labels = SideLabels.heightOf(Math.max(regions.size(), destinations.size()) + 1);
        return new Body(HEAD + Math.max(470, labels), this::paint);
    }

    private void paint(Graphics2D graphics, Rectangle2D area) {
        List<SideLabels.Label> from = regions.stream().map(this::labelOfRegion).toList();
        List<SideLabels.Label> to =
                destinations.stream().map(this::labelOfDestination).toList();
        double left = SideLabels.widthOf(from, REGIONS_AT_MOST);
        double right = SideLabels.widthOf(to, DESTINATIONS_AT_MOST);
        double top = area.getY() + HEAD;
        double height = area.getHeight() - HEAD;
        Rectangle2D chart = new Rectangle2D.Double(area.getX() + left, top, area.getWidth() - left - right, height);
        Map<NodeKey<Node>, Rectangle2D> nodes = paintMirrored(graphics, chart);
        SideLabels.left(
                graphics,
                placed(from, nodes, 1, destinations.size()),
                new Rectangle2D.Double(area.getX(), top, left, height));
        SideLabels.right(
                graphics, placed(to, nodes, 0, 0), new Rectangle2D.Double(chart.getMaxX(), top, right, height));
        new Lettering.Text("region of origin, persons", Theme.SMALL, Theme.SOFT_INK)
                .left(graphics, area.getX(), top - 9);
        new Lettering.Text("whereabouts, persons", Theme.SMALL, Theme.SOFT_INK)
                .right(graphics, area.getMaxX(), top - 9);
    }

    private SideLabels.Label labelOfRegion(String region) {
        return new SideLabels.Label(tables.nameOf(region), Theme.persons(tally.rowMean(region)), Theme.SOFT_INK, 0);
    }

    private SideLabels.Label labelOfDestination(String id) {
        return new SideLabels.Label(Affiliates.label(id, tables), Theme.persons(tally.columnMean(id)), colour(id), 0);
    }

    private static List<SideLabels.Label> placed(
            List<SideLabels.Label> labels, Map<NodeKey<Node>, Rectangle2D> nodes, int stage, int firstOrder) {
        List<SideLabels.Label> placed = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            Rectangle2D node = nodes.get(new NodeKey<>(stage, new Node(firstOrder + i)));
            if (node == null) {
                throw new IllegalStateException("the chart drew no node " + (firstOrder + i) + " at stage " + stage);
            }
            placed.add(labels.get(i).at(node.getCenterY()));
        }
        return placed;
    }

    /** Rank of an affiliate; those gathered come last, all that are no affiliates are alike. */
    private int rank(String destination) {
        if (destination.equals(Affiliates.OTHERS)) {
            return Integer.MAX_VALUE;
        }
        return ranked.indexOf(destination);
    }

    private Color colour(String destination) {
        return Whereabouts.isAffiliate(destination)
                ? new Color(Affiliates.shade(rank(destination)))
                : Theme.colour(Whereabouts.fateOf(destination));
    }

    /**
     * Draws the streams. The chart gives a stream the colour of its source; here it shall have that of its destination, so the
     * chart is fed from destination to region and drawn in a mirror.
     */
    private Map<NodeKey<Node>, Rectangle2D> paintMirrored(Graphics2D graphics, Rectangle2D chart) {
        DefaultFlowDataset<Node> flows = new DefaultFlowDataset<>();
        for (int d = 0; d < destinations.size(); d++) {
            for (int r = 0; r < regions.size(); r++) {
                double persons = tally.mean(regions.get(r), destinations.get(d));
                flows.setFlow(0, new Node(d), new Node(destinations.size() + r), persons);
            }
        }
        FlowPlot plot = new FlowPlot(flows);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setNodeWidth(9);
        plot.setFlowMargin(0);
        plot.setNodeMargin(Math.min(0.012, 0.3 / Math.max(regions.size(), destinations.size())));
        plot.setToolTipGenerator(null);
        for (int d = 0; d < destinations.size(); d++) {
            plot.setNodeFillColor(new NodeKey<>(0, new Node(d)), colour(destinations.get(d)));
        }
        plot.setDefaultNodeColor(Theme.SOFT_INK);
        AffineTransform upright = graphics.getTransform();
        graphics.translate(chart.getX() + chart.getMaxX(), 0);
        graphics.scale(-1, 1);
        ChartRenderingInfo info = Theme.draw(plot, graphics, chart);
        graphics.setTransform(upright);
        Map<NodeKey<Node>, Rectangle2D> nodes = new HashMap<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof NodeEntity node) {
                nodes.put(typed(node.getKey()), node.getArea().getBounds2D());
            }
        }
        return nodes;
    }

    private static NodeKey<Node> typed(NodeKey<?> key) {
        return new NodeKey<>(key.getStage(), (Node) key.getNode());
    }
}
