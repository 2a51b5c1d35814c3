package dispersal.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.NumberTickUnitSource;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/** How figures look: ink, fonts, axes and number formats; white ground, hair lines, nothing that carries no meaning. */
final class Theme {

    /** Colour of headings and labels. */
    static final Color INK = new Color(0x1F1F24);
    /** Colour of what stands back: captions, axis numbers. */
    static final Color SOFT_INK = new Color(0x55555E);
    /** Colour of grid lines. */
    static final Color GRID = new Color(0xDCDCE2);
    /** Colour of leader lines. */
    static final Color LEADER = new Color(0x9A9AA4);
    /** Ground. */
    static final Color GROUND = Color.WHITE;
    /** Thin line. */
    static final Stroke HAIR = new BasicStroke(0.6f);
    /** Font of labels. */
    static final Font LABEL = Lettering.plain(10.5);
    /** Font of labels that stand out. */
    static final Font STRONG_LABEL = Lettering.bold(10.5);
    /** Font of numbers on axes and in cells. */
    static final Font SMALL = Lettering.plain(9.5);

    private static final double[] ROUND = {1, 2, 5};
    private static final double TICK_SPACE = 12;

    private Theme() {}

    /** Persons as readers write them: whole, thousands separated by commas. */
    static String persons(double persons) {
        return String.format(Locale.ENGLISH, "%,d", Math.round(persons));
    }

    /** A difference in persons, with its sign; with tenths where it is small. */
    static String signed(double persons) {
        boolean tenths = persons != Math.rint(persons) && Math.abs(persons) < 10;
        String digits = tenths ? String.format(Locale.ENGLISH, "%.1f", Math.abs(persons)) : persons(Math.abs(persons));
        if (digits.equals("0") || digits.equals("0.0")) {
            return "0";
        }
        return (persons < 0 ? "\u2212" : "+") + digits;
    }

    /** An axis of differences in persons, which may be negative and always shows 0. */
    static NumberAxis differenceAxis(double least, double greatest) {
        NumberAxis axis = new NumberAxis();
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ENGLISH));
        axis.setNumberFormatOverride(
                new DecimalFormat("#,##0;\u2212#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH)));
        double margin = Math.max(1, 0.04 * (Math.max(0, greatest) - Math.min(0, least)));
        axis.setRange(Math.min(0, least) - margin, Math.max(0, greatest) + margin);
        dress(axis);
        return axis;
    }

    /** A number of any size in a few digits. */
    static String number(double number) {
        double size = Math.abs(number);
        if (size != 0 && (size < 1e-4 || size >= 1e9)) {
            return decimals(ThreeDigits.SCIENTIFIC).format(number);
        }
        int places = size == 0 ? 0 : Math.max(0, 2 - (int) Math.floor(Math.log10(size)));
        NumberFormat format = decimals(ThreeDigits.PLAIN);
        format.setMaximumFractionDigits(places);
        return format.format(number).replaceFirst("^\u2212(0)$", "$1");
    }

    /** A number with its interval, which is left out where it has no width. */
    static String interval(Band band) {
        return band.lower() < band.upper()
                ? number(band.mean()) + " (" + number(band.lower()) + " to " + number(band.upper()) + ")"
                : number(band.mean());
    }

    /** What readers call a measure of sensitivity. */
    static String measure(String index) {
        return switch (index) {
            case "mu" -> "\u03bc";
            case "mu_star" -> "\u03bc*";
            case "sigma" -> "\u03c3";
            case "first" -> "first-order index";
            case "total" -> "total index";
            case "rank" -> "rank coefficient";
            default -> index.replace('_', ' ');
        };
    }

    private enum ThreeDigits {
        PLAIN("#,##0.######;\u2212#,##0.######"),
        SCIENTIFIC("0.##E0;\u22120.##E0");

        private final String pattern;

        ThreeDigits(String pattern) {
            this.pattern = pattern;
        }
    }

    private static DecimalFormat decimals(ThreeDigits digits) {
        return new DecimalFormat(digits.pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
    }

    /** An axis of numbers of any size between two, which differ. */
    static NumberAxis numberAxis(double least, double greatest) {
        NumberAxis axis = new NumberAxis();
        boolean tiny = Math.max(Math.abs(least), Math.abs(greatest)) < 1e-3;
        NumberFormat format = decimals(tiny ? ThreeDigits.SCIENTIFIC : ThreeDigits.PLAIN);
        axis.setStandardTickUnits(new NumberTickUnitSource(false, format));
        axis.setAutoRangeIncludesZero(false);
        axis.setRange(least, greatest);
        dress(axis);
        axis.setTickLabelInsets(new RectangleInsets(3, 4, 3, 4));
        return axis;
    }

    /** Gives an upright axis fewer numbers than would just fit. */
    static void stand(NumberAxis axis) {
        axis.setTickLabelInsets(new RectangleInsets(7, 4, 7, 4));
    }

    /** Round numbers in a range, about as many as asked, with equal steps. */
    static List<Double> roundNumbers(double least, double greatest, int about) {
        double span = greatest - least;
        double power = Math.pow(10, Math.floor(Math.log10(span / about)));
        double step = Arrays.stream(ROUND)
                .map(times -> times * power)
                .filter(each -> span / each <= about + 1)
                .findFirst()
                .orElse(10 * power);
        return LongStream.rangeClosed((long) Math.ceil(least / step), (long) Math.floor(greatest / step))
                .mapToObj(times -> times * step)
                .toList();
    }

    /** Sets as many round numbers on a horizontal axis as have room beside one another [px], closer together if only one has. */
    static void ticks(NumberAxis axis, double room) {
        NumberFormat format = decimals(
                Math.max(Math.abs(axis.getLowerBound()), axis.getUpperBound()) < 1e-3
                        ? ThreeDigits.SCIENTIFIC
                        : ThreeDigits.PLAIN);
        double step = step(axis, format, room, TICK_SPACE);
        if (Math.floor(axis.getUpperBound() / step) - Math.ceil(axis.getLowerBound() / step) < 1) {
            step = step(axis, format, room, TICK_SPACE / 4.0);
        }
        axis.setTickUnit(new NumberTickUnit(step, format));
    }

    private static double step(NumberAxis axis, NumberFormat format, double room, double space) {
        double span = axis.getRange().getLength();
        for (double power = Math.pow(10, Math.floor(Math.log10(span)) - 2); ; power *= 10) {
            for (double times : ROUND) {
                double step = times * power;
                double widest = Math.max(
                        width(format, Math.ceil(axis.getLowerBound() / step) * step),
                        width(format, Math.floor(axis.getUpperBound() / step) * step));
                if (span / step * (widest + space) <= room || step > span) {
                    return step;
                }
            }
        }
    }

    private static double width(NumberFormat format, double number) {
        return Lettering.width(format.format(number), SMALL);
    }

    /** Number of things with their name, such as {@code 1 origin} and {@code 36 origins}. */
    static String counted(long number, String singular) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, singular, number == 1 ? "" : "s");
    }

    /** Colour of a fate. */
    static Color colour(Fate fate) {
        return new Color(fate.rgb());
    }

    /** Black or white, whichever reads better on a colour. */
    static Color inkOn(Color ground) {
        double luminance = 0.299 * ground.getRed() + 0.587 * ground.getGreen() + 0.114 * ground.getBlue();
        return luminance > 140 ? INK : Color.WHITE;
    }

    /** An axis of persons from zero to the greatest number to be shown, in whole numbers. */
    static NumberAxis personsAxis(double greatest) {
        NumberAxis axis = new NumberAxis("persons");
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ENGLISH));
        axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.ENGLISH));
        axis.setRange(0, Math.max(1, greatest));
        dress(axis);
        // Wide margins keep the axis from setting as many numbers as would just fit.
        axis.setTickLabelInsets(new RectangleInsets(7, 4, 7, 4));
        return axis;
    }

    /** Gives an axis the fonts and lines of all axes. */
    static void dress(Axis axis) {
        axis.setTickLabelFont(SMALL);
        axis.setTickLabelPaint(SOFT_INK);
        axis.setLabelFont(SMALL);
        axis.setLabelPaint(SOFT_INK);
        axis.setAxisLinePaint(LEADER);
        axis.setTickMarkPaint(LEADER);
    }

    /** Draws a plot into an area and tells where its parts came to lie. */
    static ChartRenderingInfo draw(Plot plot, Graphics2D graphics, Rectangle2D area) {
        plot.setBackgroundPaint(GROUND);
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(null, SMALL, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.setAntiAlias(true);
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(graphics, area, info);
        return info;
    }
}
