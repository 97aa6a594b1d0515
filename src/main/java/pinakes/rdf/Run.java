package pinakes.rdf;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run of the program was.
 *
 * @param version of the program
 * @param inputs the SHA-256 of each file read, in hexadecimal, by its name
 */
public record Run(String version, SortedMap<String, String> inputs) {
  public Run {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
  }
}
