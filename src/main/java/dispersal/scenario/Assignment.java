package dispersal.scenario;

import java.io.Serializable;

/**
 * A value given to one path of a scenario, as a policy or a command line writes it. A segment {@code *} of the path stands for
 * every member of a list.
 *
 * @param path  dotted path, members of lists by id: {@code crossings.syria-turkey-west.detection}
 * @param value the value as text
 */
public record Assignment(String path, String value) implements Serializable {}
