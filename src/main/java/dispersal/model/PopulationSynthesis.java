package dispersal.model;

import dispersal.scenario.OriginState;
import dispersal.scenario.Population;
import dispersal.scenario.Scenario;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the whole cohort that ever left, and those who might still leave, as they are on day 0 (Spec 2). A function of the scenario
 * and the seed: a person's number and origin depend on the scenario only, and traits depend only on number, origin, seed and the
 * parameters of the population. So they are the same in all scenarios that share these, and more potential entrants change nobody
 * else.
 *
 * <p>Adults of all origins are scaled so that persons sum to the total of the population, and divided into whole agents by largest
 * remainders. Agents are numbered by origin in the order of the scenario; potential entrants follow in the order in which they would
 * enter, their origins drawn in proportion to adults.
 */
final class PopulationSynthesis {

    private final Scenario initial;
    private final RandomDraws draws;
    private final Storeroom storeroom;
    private final int[] firstOfOrigin;
    private final Fighters fighters;

    private PopulationSynthesis(Scenario initial, RandomDraws draws, Storeroom storeroom) {
        this.initial = initial;
        this.draws = draws;
        this.storeroom = storeroom;
        firstOfOrigin = firstOfOrigin(initial);
        Population population = initial.population();
        int entrants = Math.toIntExact(Math.round(population.potentialEntrants() / population.agentWeight()));
        fighters = new Fighters(firstEntrant() + entrants, population.agentWeight(), storeroom);
    }

    /**
     * The fighters of a run on day 0.
     *
     * @param initial    what holds on day 0
     * @param draws      draws of the run
     * @param places     places of the run
     * @param groundwork tables of traits
     * @param storeroom  lends arrays
     * @return fighters with all traits, postures, places, clusters and ties
     * @throws IllegalArgumentException if nobody ever left, nobody came before day 0, or no zone can hold them
     */
    static Fighters fighters(
            Scenario initial, RandomDraws draws, Places places, Groundwork groundwork, Storeroom storeroom) {
        PopulationSynthesis synthesis = new PopulationSynthesis(initial, draws, storeroom);
        synthesis.drawOrigins();
        synthesis.drawTraits(groundwork);
        KeyedOrder order = new KeyedOrder(synthesis.firstEntrant(), storeroom);
        synthesis.place(places, order);
        synthesis.join(order);
        order.close();
        return synthesis.fighters;
    }

    private static int[] firstOfOrigin(Scenario initial) {
        List<OriginState> origins = initial.origins();
        double[] adults = origins.stream().mapToDouble(OriginState::adults).toArray();
        double travelled = origins.stream().mapToDouble(OriginState::travelled).sum();
        double allAdults = origins.stream().mapToDouble(OriginState::adults).sum();
        if (allAdults <= 0) {
            throw new IllegalArgumentException("origins need at least one with adults who travelled, found none");
        }
        double persons = allAdults * initial.population().totalPersons() / travelled;
        int agents = Math.toIntExact(Math.round(persons / initial.population().agentWeight()));
        int[] own = Apportionment.divide(adults, agents, new double[adults.length]);
        int[] first = new int[adults.length + 1];
        for (int o = 0; o < adults.length; o++) {
            first[o + 1] = first[o] + own[o];
        }
        return first;
    }

    private int firstEntrant() {
        return firstOfOrigin[firstOfOrigin.length - 1];
    }

    private void drawOrigins() {
        double[] cumulated = new double[initial.origins().size()];
        double sum = 0;
        for (int o = 0; o < cumulated.length; o++) {
            Arrays.fill(fighters.origin, firstOfOrigin[o], firstOfOrigin[o + 1], (short) o);
            sum += initial.origins().get(o).adults();
            cumulated[o] = sum;
        }
        for (int i = firstEntrant(); i < fighters.count(); i++) {
            double target = Attribute.ENTRANT_ORIGIN.of(i, draws) * sum;
            while (cumulated[fighters.origin[i]] < target) {
                fighters.origin[i]++;
            }
        }
    }

    private void drawTraits(Groundwork groundwork) {
        PersonalTraits traits = new PersonalTraits(fighters, initial, draws, groundwork);
        for (int i = 0; i < firstEntrant(); i++) {
            traits.drawEarlier(i);
        }
        for (int i = firstEntrant(); i < fighters.count(); i++) {
            traits.drawEntrant(i);
        }
    }

    private void place(Places places, KeyedOrder order) {
        StartingPositions positions = new StartingPositions(fighters, initial, draws, places);
        positions.placeEarlier(firstOfOrigin, order);
        for (int i = firstEntrant(); i < fighters.count(); i++) {
            positions.placeEntrant(i);
        }
    }

    private void join(KeyedOrder order) {
        new HometownClusters(fighters, initial.population().ties(), draws).form(firstOfOrigin, order);
        new SocialTies(fighters, initial.population().ties(), draws, firstEntrant(), storeroom)
                .form(initial.origins(), initial.zones(), order);
    }
}
