/** Lists in, publication out: the whole way, in order. */
@NullMarked
package pinakes.build;

import org.jspecify.annotations.NullMarked;
