package pinakes.pages;

import java.util.List;

/**
 * A paper as one of many.
 *
 * @param authors the first of them
 * @param more whether there are more
 * @param year 0: none is held
 */
record PaperLine(Ref paper, List<String> authors, boolean more, int year, List<Ref> venues) {}
