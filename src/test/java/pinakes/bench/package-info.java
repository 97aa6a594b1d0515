/** What a build costs: invented lists of any length, and the time and memory they take. */
@NullMarked
package pinakes.bench;

import org.jspecify.annotations.NullMarked;
