/** A store's publication as pages for people. */
@NullMarked
package pinakes.pages;

import org.jspecify.annotations.NullMarked;
