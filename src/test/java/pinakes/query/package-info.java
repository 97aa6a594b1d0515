@NullMarked
package pinakes.query;

import org.jspecify.annotations.NullMarked;
