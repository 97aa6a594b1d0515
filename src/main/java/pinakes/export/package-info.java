/** A store written to files. */
@NullMarked
package pinakes.export;

import org.jspecify.annotations.NullMarked;
