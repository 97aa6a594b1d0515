/** Whether a graph keeps the shapes. */
@NullMarked
package pinakes.validate;

import org.jspecify.annotations.NullMarked;
