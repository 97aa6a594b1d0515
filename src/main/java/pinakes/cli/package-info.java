/** The {@code pinakes} command. */
@NullMarked
package pinakes.cli;

import org.jspecify.annotations.NullMarked;
