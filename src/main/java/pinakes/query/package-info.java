/** The questions Pinakes comes with, and their answers. */
@NullMarked
package pinakes.query;

import org.jspecify.annotations.NullMarked;
