package pinakes.bibliography;

import java.util.List;

/**
 * A heading of a list.
 *
 * @param iri what stands for it in the graph
 * @param heading its words
 * @param level from 1 to 6
 * @param path the words of the headings above it and its own
 */
record Section(String iri, String heading, int level, List<String> path) {
  Section {
    path = List.copyOf(path);
  }
}
