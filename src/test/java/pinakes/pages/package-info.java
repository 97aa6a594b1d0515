/** Pages, looked at as their readers do. */
@NullMarked
package pinakes.pages;

import org.jspecify.annotations.NullMarked;
