/** The program itself: its name and version. */
@NullMarked
package pinakes;

import org.jspecify.annotations.NullMarked;
