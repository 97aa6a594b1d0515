package pinakes.diff;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a publication says of a work, as far as a change log tells of it.
 *
 * @param iri of the work
 * @param title its title
 * @param authors its credited names, in their order
 * @param venues the editions and venues it was published at, preprint servers not among them
 * @param places the sections it is listed under, each as the path of headings behind the list's
 *     title
 * @param notes what the lists remark on it
 */
record Paper(
    String iri,
    String title,
    List<String> authors,
    SortedSet<String> venues,
    SortedSet<String> places,
    SortedSet<String> notes) {

  Paper {
    authors = List.copyOf(authors);
    venues = Collections.unmodifiableSortedSet(new TreeSet<>(venues));
    places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
    notes = Collections.unmodifiableSortedSet(new TreeSet<>(notes));
  }
}
