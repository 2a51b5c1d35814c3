package dispersal.model;

import dispersal.scenario.Affiliate;
import dispersal.scenario.Crossing;
import dispersal.scenario.Custodian;
import dispersal.scenario.Horizon;
import dispersal.scenario.InflowKnot;
import dispersal.scenario.Link;
import dispersal.scenario.OriginState;
import dispersal.scenario.Region;
import dispersal.scenario.RegionMatch;
import dispersal.scenario.Zone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places and people of the small test world. From each zone ({@code west}, {@code east}, {@code rival}) two ways lead out that
 * share no leg: through crossing {@code north} to {@code north-gate} and through crossing {@code south} to {@code south-gate}.
 * From both gates every home node and every affiliate is one leg away, without a crossing. The two zones of the caliphate are
 * linked to the rival's zone directly.
 */
final class TestWorld {

    private static final List<String> GATES = List.of("north-gate", "south-gate");
    private static final List<String> AFFILIATES = List.of("near-province", "far-province");
    private static final List<String> HOMES = List.of("northland", "southland");

    private TestWorld() {}

    static Horizon horizon() {
        return new Horizon(
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2017, 12, 31),
                List.of(LocalDate.of(2016, 12, 31), LocalDate.of(2017, 12, 31)));
    }

    static List<OriginState> origins() {
        return List.of(northland(), southland());
    }

    private static OriginState northland() {
        return new OriginState(
                "XNO",
                "Northland",
                "north",
                "northern",
                "northland",
                800,
                0.2,
                0.15,
                0.3,
                0.2,
                0.12,
                0.02,
                0.02,
                1,
                0.5,
                1,
                0.6, // arrival detected
                0.3, // taken into custody
                0.15, // rehabilitation
                40, // monitored at a time
                1, // willing to take people back
                0.3, // with a second citizenship
                0, // revoked a day
                0.5, // willing to leave a day
                0.55); // blocked
    }

    private static OriginState southland() {
        return new OriginState(
                "XSO",
                "Southland",
                "south",
                "southern",
                "southland",
                1200,
                0.1,
                0.1,
                0.4,
                0.1,
                0.12,
                0.03,
                0.03,
                1.5,
                0.2,
                1.6,
                0.5,
                0.4,
                0.1,
                30,
                1,
                0.2,
                0,
                0.5,
                0.55);
    }

    static List<Zone> zones() {
        Zone west = new Zone(
                "west",
                "West",
                false,
                false,
                Optional.of(LocalDate.of(2016, 3, 1)),
                Optional.of(LocalDate.of(2016, 11, 20)),
                Optional.of(LocalDate.of(2016, 12, 1)),
                0.4,
                0.6,
                0,
                0,
                Optional.empty(),
                "jailer",
                false,
                List.of());
        Zone east = new Zone(
                "east",
                "East",
                false,
                true,
                Optional.of(LocalDate.of(2016, 9, 1)),
                Optional.of(LocalDate.of(2017, 9, 20)),
                Optional.of(LocalDate.of(2017, 10, 1)),
                0.6,
                0.4,
                1,
                0,
                Optional.empty(),
                "jailer",
                true,
                List.of());
        return List.of(west, east, rival());
    }

    private static Zone rival() {
        return new Zone(
                "rival",
                "Rival pole",
                true,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                0,
                Optional.empty(),
                "rival-prison",
                false,
                List.of());
    }

    static List<Custodian> custodians() {
        return List.of(
                new Custodian("jailer", "Jailer", false, true, Optional.of("east"), 0, 0, 0.0001, 0.0002, 0.00005),
                new Custodian(
                        "rival-prison", "Prison of the rival pole", false, false, Optional.empty(), -0.5, 0, 0, 0, 0),
                new Custodian("border-guard", "Border guard", false, false, Optional.empty(), 0, 0.004, 0, 0, 0),
                new Custodian("home-police", "Police at home", true, false, Optional.empty(), 0, 0, 0, 0, 0));
    }

    static List<Region> regions() {
        return List.of(new Region("north", "North", 0.03), new Region("south", "South", 0.02));
    }

    static List<Crossing> crossings() {
        return List.of(
                new Crossing("north", "Northern border", "guard", "border-guard", 0.35, 0.5, 0.7, 0.7, 0.3),
                new Crossing("south", "Southern border", "guard", "border-guard", 0.35, 0.5, 0.7, 0.7, 0.3));
    }

    static List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (String zone : List.of("west", "east", "rival")) {
            links.add(link(zone, "north-gate", Optional.of("north"), 10, 1500));
            links.add(link(zone, "south-gate", Optional.of("south"), 10, 1500));
        }
        links.add(link("west", "rival", Optional.empty(), 5, 300));
        links.add(link("east", "rival", Optional.empty(), 5, 300));
        for (String start : GATES) {
            HOMES.forEach(home -> links.add(link(start, home, Optional.empty(), 10, 500)));
            AFFILIATES.forEach(affiliate -> links.add(link(start, affiliate, Optional.empty(), 10, 500)));
        }
        for (String start : AFFILIATES) {
            HOMES.forEach(home -> links.add(link(start, home, Optional.empty(), 10, 1000)));
        }
        links.add(link("near-province", "far-province", Optional.empty(), 10, 1000));
        links.add(link("far-province", "near-province", Optional.empty(), 10, 1000));
        return links;
    }

    private static Link link(String from, String to, Optional<String> crossing, double days, double costUsd) {
        return new Link(from + "-" + to, from, to, crossing, days, costUsd);
    }

    static List<Affiliate> affiliates() {
        return List.of(
                new Affiliate(
                        "near-province",
                        "Near province",
                        1500,
                        3000,
                        5000,
                        0.0006,
                        1,
                        150,
                        0.4,
                        0.6,
                        List.of(new RegionMatch("south", 1))),
                new Affiliate(
                        "far-province",
                        "Far province",
                        1500,
                        2000,
                        4000,
                        0.0006,
                        1,
                        500,
                        0.7,
                        0.4,
                        List.of(new RegionMatch("north", 0.5))));
    }

    static List<InflowKnot> inflow() {
        return List.of(
                new InflowKnot(LocalDate.of(2016, 1, 1), 10),
                new InflowKnot(LocalDate.of(2016, 7, 1), 5),
                new InflowKnot(LocalDate.of(2017, 1, 1), 0));
    }
}
