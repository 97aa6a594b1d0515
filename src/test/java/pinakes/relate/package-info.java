@NullMarked
package pinakes.relate;

import org.jspecify.annotations.NullMarked;
