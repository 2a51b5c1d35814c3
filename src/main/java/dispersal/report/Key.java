package dispersal.report;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What marks mean: samples of them with words, row by row.
 *
 * @param entries the samples, in the order in which they are set
 */
record Key(List<Entry> entries) {

    private static final double SAMPLE = 20;
    private static final double SPACE = 18;
    private static final double ROW = 17;

    Key {
        entries = List.copyOf(entries);
    }

    /** Paints a sample. */
    @FunctionalInterface
    interface Sample {

        /**
         * Paints.
         *
         * @param graphics where to
         * @param x        left end [px]
         * @param middle   middle [px]
         */
        void paint(Graphics2D graphics, double x, double middle);
    }

    /**
     * A sample and what it means.
     *
     * @param words  what it means
     * @param room   width of the sample [px]
     * @param sample paints it
     */
    record Entry(String words, double room, Sample sample) {

        /** With a sample of the usual width. */
        Entry(String words, Sample sample) {
            this(words, SAMPLE, sample);
        }

        private double width() {
            return room + 5 + Lettering.width(words, Theme.LABEL) + SPACE;
        }
    }

    /** The grades of evidence by letter and colour. */
    static List<Entry> grades() {
        return Arrays.stream(EvidenceGrade.values())
                .filter(grade -> grade != EvidenceGrade.NONE)
                .map(grade -> new Entry(grade.meaning(), EvidenceGrade.BADGE, grade::badge))
                .toList();
    }

    /** This key followed by further entries. */
    Key and(List<Entry> further) {
        return new Key(Stream.concat(entries.stream(), further.stream()).toList());
    }

    /** Height in a width [px]. */
    double height(double width) {
        return rows(width).size() * ROW;
    }

    /** Paints it with its upper left corner at x, y in a width [px]. */
    void paint(Graphics2D graphics, double x, double y, double width) {
        double middle = y + ROW / 2;
        for (List<Entry> row : rows(width)) {
            double left = x;
            for (Entry entry : row) {
                entry.sample().paint(graphics, left, middle);
                String words = Lettering.fitted(entry.words(), Theme.LABEL, width - entry.room() - 5);
                new Lettering.Text(words, Theme.LABEL, Theme.INK)
                        .left(graphics, left + entry.room() + 5, middle + Lettering.drop(Theme.LABEL));
                left += entry.width();
            }
            middle += ROW;
        }
    }

    private List<List<Entry>> rows(double width) {
        List<List<Entry>> rows = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (Entry entry : entries) {
            if (used + entry.width() - SPACE > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(entry);
            used += entry.width();
        }
        return rows;
    }
}
