/** What a stranger's query may ask. */
@NullMarked
package pinakes.guard;

import org.jspecify.annotations.NullMarked;
