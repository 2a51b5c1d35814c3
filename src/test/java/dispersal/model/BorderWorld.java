package dispersal.model;

import dispersal.scenario.ControlKnot;
import dispersal.scenario.Crossing;
import dispersal.scenario.Link;
import dispersal.scenario.OriginState;
import dispersal.scenario.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest world with borders: everybody fights in one zone, of which four fifths are held for good, and wants nothing but home, to
 * which one way leads through the given crossings one after the other. Nothing else happens to anybody.
 */
final class BorderWorld {

    static final double CONTROL = .8;

    private BorderWorld() {}

    /**
     * The world.
     *
     * @param people     fighters, all men
     * @param detections probability of detection at each crossing on the way
     * @return a scenario in which everybody who is detected is captured
     */
    static TestScenarios of(int people, double... detections) {
        TestScenarios still = TestScenarios.small().withoutMechanisms();
        return still.withPersons(people, 1, 0)
                .withOrigins(List.of(everybodyFights(still.build().origins().get(0))))
                .withZones(List.of(held(still.build().zones().get(0))))
                .withAffiliates(List.of())
                .withCrossings(crossings(still.build().crossings().get(0), detections))
                .withLinks(links(detections.length))
                .withUtilities(Records.with(still.build().utilities(), "returnConstant", 100))
                .withInterdiction(Records.with(
                        still.build().interdiction(), "capturedShare", 1, "turnedBackShare", 0, "releasedShare", 0))
                .withDeliberation(Records.with(still.build().deliberation(), "ratePerDay", 1, "referenceRatePerDay", 1))
                .withJourneys(Records.with(still.build().journeys(), "meanCompanions", 0, "retryWaitDays", 1))
                .withBlindHome();
    }

    private static OriginState everybodyFights(OriginState origin) {
        return Records.with(
                origin,
                "minorsShare",
                0,
                "womenShare",
                0,
                "returnedBefore",
                0,
                "killedBefore",
                0,
                "detainedBefore",
                0,
                "switchedBefore",
                0);
    }

    private static Zone held(Zone zone) {
        return Records.with(
                zone,
                "controlKnots",
                List.of(new ControlKnot(LocalDate.of(2016, 1, 1), CONTROL)),
                "fall",
                Optional.of(LocalDate.of(2030, 1, 1)));
    }

    private static List<Crossing> crossings(Crossing pattern, double... detections) {
        List<Crossing> crossings = new ArrayList<>();
        for (int c = 0; c < detections.length; c++) {
            crossings.add(Records.with(pattern, "id", "border-" + c, "detection", detections[c], "deportedShare", 0));
        }
        return crossings;
    }

    private static List<Link> links(int crossings) {
        List<Link> links = new ArrayList<>();
        for (int c = 0; c < crossings; c++) {
            String from = c == 0 ? "west" : "country-" + c;
            String to = c == crossings - 1 ? "northland" : "country-" + (c + 1);
            links.add(new Link("leg-" + c, from, to, Optional.of("border-" + c), 1, 0));
        }
        return links;
    }
}
