/** What the lists speak of: works, mentions, authors, venues, techniques, methods, relations. */
@NullMarked
package pinakes.catalogue;

import org.jspecify.annotations.NullMarked;
