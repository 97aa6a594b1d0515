/** What changed between two publications or two lists. */
@NullMarked
package pinakes.diff;

import org.jspecify.annotations.NullMarked;
