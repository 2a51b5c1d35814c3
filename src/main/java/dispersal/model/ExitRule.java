package dispersal.model;

import java.io.Serializable;

/**
 * How somebody who thinks about it comes to stay or to leave (Spec 4.2): one of the rivals of {@link ExitRules}. What is possible and
 * what follows is the same under every rule. A rule leaves {@link Prospects} turned to the person, so that what staying means is known.
 */
interface ExitRule extends Serializable {

    /**
     * What somebody in the theatre does, with the group or underground.
     *
     * @param fighter who
     * @param time    when
     * @param index   number or name of the occasion
     * @param refuge  zone in which fighting goes on for this person, or -1 if nowhere
     * @param canMove whether a way out is open at this moment
     * @return an alternative
     */
    int inTheatre(int fighter, double time, int index, int refuge, boolean canMove);

    /**
     * What somebody abroad does, or somebody who was turned back and must go on.
     *
     * @param fighter who
     * @param time    when
     * @param index   number of the occasion
     * @return an alternative, or -1 for those who must go on if no way leads anywhere
     */
    int abroad(int fighter, double time, int index);

    /**
     * What somebody does who has just escaped and would not surrender or fight at once.
     *
     * @param fighter who
     * @param time    when
     * @param index   number of the occasion
     * @param canMove whether a way out is open at this moment
     * @return an alternative
     */
    int onTheRun(int fighter, double time, int index, boolean canMove);

    /** Whether people may leave because something happened: a shock, or the fall of a zone from which they can retreat. */
    boolean answersEvents();

    /** How often people in a posture think about it [1/day]; 0 where they do not. */
    double pace(Posture posture);
}
