/** What a careful reader would complain of. */
@NullMarked
package pinakes.check;

import org.jspecify.annotations.NullMarked;
