@NullMarked
package pinakes.extract;

import org.jspecify.annotations.NullMarked;
