package dispersal.analysis.calibration;

/**
 * One run that a calibration asks for.
 *
 * @param number     its number within the generation or wave, from 0; results are told by this number
 * @param parameters one value a parameter, in the order of the prior and in their units
 * @param seed       dice to run the model with
 */
public record Proposal(int number, double[] parameters, long seed) {}
