/** A store behind HTTP. */
@NullMarked
package pinakes.serve;

import org.jspecify.annotations.NullMarked;
