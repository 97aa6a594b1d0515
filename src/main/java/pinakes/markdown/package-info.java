/** A Markdown list as an outline of sections and items, every piece with its span. */
@NullMarked
package pinakes.markdown;

import org.jspecify.annotations.NullMarked;
