/** How methods descend from each other, drawn. */
@NullMarked
package pinakes.lineage;

import org.jspecify.annotations.NullMarked;
