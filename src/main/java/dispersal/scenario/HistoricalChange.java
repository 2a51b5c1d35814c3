package dispersal.scenario;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that did change at a known date: from then on the path has this value, until history changes it again.
 *
 * @param id    kebab-case name
 * @param date  first day of the value
 * @param path  dotted path; a segment {@code *} stands for every member of a list
 * @param value the value as text
 */
public record HistoricalChange(String id, LocalDate date, String path, String value) implements Serializable {}
