package dispersal.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Dates of tables on calendar axes and in sentences; always in universal time and English, wherever the program runs. */
final class Calendar {

    private static final TimeZone ZONE = TimeZone.getTimeZone("UTC");

    private static final int MOST_ON_NARROW = 5;
    private static final int MOST_MONTHS_ON_SMALL = 4;
    private static final int MOST_DAYS_ON_SMALL = 3;
    private static final int MOST_YEARS_ON_SMALL = 5;
    private static final int MONTHS_BY_YEARS = 24;

    private Calendar() {}

    /** Milliseconds since 1970 at the start of a day. */
    static double millis(LocalDate date) {
        return date.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /** The date of a cell, with a message that says where a wrong one stands. */
    static LocalDate date(String cell, String place) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException(
                    place + " holds '" + cell + "'; a date is written like 2017-10-31", fault);
        }
    }

    /** The month of a cell, with a message that says where a wrong one stands. */
    static YearMonth month(String cell, String place) {
        try {
            return YearMonth.parse(cell);
        } catch (DateTimeException fault) {
            throw new IllegalArgumentException(place + " holds '" + cell + "'; a month is written like 2017-10", fault);
        }
    }

    /** A date as readers write it. */
    static String spelled(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
    }

    /** A date as readers write it where there is little room. */
    static String brief(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
    }

    /** A month as readers write it. */
    static String spelled(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH));
    }

    /** A calendar axis from one day to another, ticked so that its labels stay apart. */
    static DateAxis axis(LocalDate first, LocalDate last) {
        return new CalendarAxis(first, last, ticks(first, last));
    }

    /** A calendar axis for a small panel, with at most five labels. */
    static DateAxis narrowAxis(LocalDate first, LocalDate last) {
        return sparseAxis(first, last, MOST_ON_NARROW);
    }

    /** A calendar axis for a panel of which three stand side by side: by years if it is long, else with at most four labels. */
    static DateAxis smallAxis(LocalDate first, LocalDate last) {
        if (ChronoUnit.MONTHS.between(first, last) < MONTHS_BY_YEARS) {
            return sparseAxis(first, last, inDays(first, last) ? MOST_DAYS_ON_SMALL : MOST_MONTHS_ON_SMALL);
        }
        long years = ChronoUnit.YEARS.between(first, last);
        LocalDate start = first.minusDays(1).with(TemporalAdjusters.firstDayOfNextYear());
        return new CalendarAxis(
                first,
                last,
                start.datesUntil(last.plusDays(1), Period.ofYears((int) (1 + years / MOST_YEARS_ON_SMALL)))
                        .toList(),
                "yyyy");
    }

    private static DateAxis sparseAxis(LocalDate first, LocalDate last, int most) {
        List<LocalDate> all = ticks(first, last);
        int step = (all.size() + most - 1) / most;
        return new CalendarAxis(
                first,
                last,
                IntStream.range(0, all.size())
                        .filter(tick -> tick % step == 0)
                        .mapToObj(all::get)
                        .toList());
    }

    /**
     * Days on which an axis is ticked: firsts of months or of years, or single days if it is short.
     *
     * @param first first day
     * @param last  last day, after the first
     * @return about three to twelve days in order
     */
    static List<LocalDate> ticks(LocalDate first, LocalDate last) {
        long months = ChronoUnit.MONTHS.between(first, last);
        long days = ChronoUnit.DAYS.between(first, last);
        if (inDays(first, last)) {
            int step = (int) Math.max(1, days / 4);
            return first.datesUntil(last.plusDays(1), Period.ofDays(step)).toList();
        }
        int step = stepOf(months);
        LocalDate tick = LocalDate.of(first.getYear(), 1, 1);
        while (tick.isBefore(first)) {
            tick = tick.plusMonths(step);
        }
        return tick.isAfter(last)
                ? List.of()
                : tick.datesUntil(last.plusDays(1), Period.ofMonths(step)).toList();
    }

    private static boolean inDays(LocalDate first, LocalDate last) {
        return ChronoUnit.MONTHS.between(first, last) < 3;
    }

    private static int stepOf(long months) {
        if (months <= 8) {
            return 1;
        }
        if (months <= 24) {
            return 3;
        }
        return months <= 54 ? 6 : (int) (12 * (1 + months / 120));
    }

    /** An axis whose ticks are reckoned in universal time, whatever the time zone of the machine. */
    private static final class CalendarAxis extends DateAxis {

        private static final long serialVersionUID = 1L;

        private final transient List<NumberTick> marks;

        CalendarAxis(LocalDate first, LocalDate last, List<LocalDate> ticks) {
            this(first, last, ticks, inDays(first, last) ? "d MMM yyyy" : "MMM yyyy");
        }

        CalendarAxis(LocalDate first, LocalDate last, List<LocalDate> ticks, String pattern) {
            super(null, ZONE, Locale.ENGLISH);
            DateTimeFormatter words = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            marks = ticks.stream()
                    .map(day ->
                            new NumberTick(millis(day), day.format(words), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0))
                    .toList();
            setRange(millis(first), millis(last));
            Theme.dress(this);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public List refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
            return marks;
        }
    }
}
