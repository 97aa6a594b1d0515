/** A publication's pages as files, for hosts that run no program. */
@NullMarked
package pinakes.site;

import org.jspecify.annotations.NullMarked;
