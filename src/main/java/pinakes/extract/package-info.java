/**
 * Each item of an outline read as an entry, or why it is none.
 *
 * <p>Blocks become candidates, candidates pieces (text, strong, emphasis, link, image, cell …, with
 * their places and nesting), pieces get proposals of what they may be, and the list as a whole,
 * section by section, decides by agreement.
 */
@NullMarked
package pinakes.extract;

import org.jspecify.annotations.NullMarked;
