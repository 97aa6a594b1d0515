/** What identifiers lead to. */
@NullMarked
package pinakes.enrich;

import org.jspecify.annotations.NullMarked;
