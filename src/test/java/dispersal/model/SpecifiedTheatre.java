package dispersal.model;

import dispersal.scenario.Horizon;
import dispersal.scenario.Scenario;
import dispersal.scenario.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The theatre of the specification's table of zones, every zone on its logistic. */
final class SpecifiedTheatre {

    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final int IDLIB = 10;

    /** Zone, start and end of its decline, fall, share of area, share of fighters. */
    private static final String[] ZONES = {
        "anb -37 179 179 .10 .06", "pal 66 426 426 .07 .04", "ale 151 419 419 .06 .18", "mos 290 556 556 .20 .18",
        "raq 446 655 655 .21 .20", "nin 597 643 643 .01 .07", "dez 613 672 672 .065 .12", "wan 664 705 705 .035 .08",
        "bad 500 760 760 .235 .03", "mer 983 1177 1177 .04 .04"
    };

    private SpecifiedTheatre() {}

    /** A scenario over the four years of the specification; only its zones, horizon and finance matter. */
    static Scenario scenario() {
        TestScenarios small = TestScenarios.small();
        Zone pattern = small.build().zones().get(0);
        List<Zone> zones = new ArrayList<>();
        for (String row : ZONES) {
            String[] cells = row.split(" ");
            zones.add(Records.with(
                    pattern,
                    "id",
                    cells[0],
                    "declineStart",
                    date(cells[1]),
                    "declineEnd",
                    date(cells[2]),
                    "fall",
                    date(cells[3]),
                    "areaShare",
                    Double.parseDouble(cells[4]),
                    "fighterShare",
                    Double.parseDouble(cells[5])));
        }
        zones.add(IDLIB, small.build().zones().get(2));
        return small.withHorizon(new Horizon(START, LocalDate.of(2019, 12, 31), List.of()))
                .withZones(zones)
                .build();
    }

    private static Optional<LocalDate> date(String day) {
        return Optional.of(START.plusDays(Long.parseLong(day)));
    }
}
