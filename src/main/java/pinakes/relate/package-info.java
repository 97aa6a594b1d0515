/** What a note says of its work: relations, claims, methods, with the words that say so. */
@NullMarked
package pinakes.relate;

import org.jspecify.annotations.NullMarked;
