package dispersal.analysis.validation;

import java.util.List;
import java.util.Set;

/** One way of getting a number out of the tables of one run that can be held against a published figure. */
public interface PatternMeasure {

    /** Name in pattern files. */
    String name();

    /** What it is, in a sentence for readers; which words {@code of} and {@code per} may be. */
    String meaning();

    /** Names of the metrics whose tables it reads. */
    Set<String> metrics();

    /**
     * What is wrong with a question, before any run is made.
     *
     * @param question put to this measure
     * @return faults, each with what was found and what is allowed; empty if it can be answered
     */
    List<String> faults(Question question);

    /**
     * The number one run gives.
     *
     * @param question put to this measure, without faults
     * @param run      tables of the run
     * @param setting  places of the scenario
     * @return the number, or why there is none
     */
    Reading read(Question question, MeasuredRun run, Setting setting);
}
