/** Each item of an outline read as an entry, or why it is none. */
@NullMarked
package pinakes.extract;

import org.jspecify.annotations.NullMarked;
