@NullMarked
package pinakes.store;

import org.jspecify.annotations.NullMarked;
