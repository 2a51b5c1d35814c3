package dispersal.model;

import java.io.Serializable;

/**
 * A fact that the model announces. Whoever counts, writes or draws listens; the model does not know them. Times are days since
 * the start of the horizon. Fighters, crossings, places and zones are given by index.
 */
public sealed interface Event extends Serializable {

    /** When it happened [days]. */
    double time();

    /**
     * A fighter stands where the run begins.
     *
     * @param time    0
     * @param fighter index of the fighter
     * @param posture posture on day 0
     * @param place   index of the place
     */
    record Placed(double time, int fighter, Posture posture, int place) implements Event {}

    /**
     * A fighter changed posture or, within a posture, place.
     *
     * @param time    when
     * @param fighter index of the fighter
     * @param from    posture before
     * @param to      posture after
     * @param origin  index of the place before
     * @param place   index of the place after; for a journey, its destination
     */
    record Moved(double time, int fighter, Posture from, Posture to, int origin, int place) implements Event {}

    /**
     * A party tried a crossing.
     *
     * @param time     when
     * @param leader   index of the fighter who leads
     * @param party    fighters in the party
     * @param crossing index of the crossing
     * @param listed   listed fighters in the party
     * @param outcome  what happened
     */
    record CrossingTried(double time, int leader, int party, int crossing, int listed, CrossingOutcome outcome)
            implements Event {}

    /**
     * A returnee turned to violence again, and is from then on in the hands of the authorities; counted once a person.
     *
     * @param time      when
     * @param fighter   index of the fighter
     * @param disrupted whether the authorities were first
     */
    record Reengaged(double time, int fighter, boolean disrupted) implements Event {}

    /**
     * Somebody abroad lost citizenship.
     *
     * @param time    when
     * @param fighter index of the fighter
     */
    record Revoked(double time, int fighter) implements Event {}

    /**
     * One incident in a region, announced in the evening of its day. Incidents have no other attributes.
     *
     * @param time      end of the day
     * @param region    index of the region
     * @param pathway   what it goes back to
     * @param disrupted whether the authorities were first
     */
    record Incident(double time, int region, Pathway pathway, boolean disrupted) implements Event {}

    /**
     * A zone fell.
     *
     * @param time      when
     * @param zone      index of the zone
     * @param evacuated whether the force left by negotiated evacuation
     */
    record ZoneFell(double time, int zone, boolean evacuated) implements Event {}

    /**
     * Dated changes took effect.
     *
     * @param time  when
     * @param epoch index of the epoch that begins
     */
    record EpochBegan(double time, int epoch) implements Event {}

    /**
     * A day begins, before anything happens on it; also announced once after the last day.
     *
     * @param time day number
     */
    record DayBegan(double time) implements Event {}
}
