/** What lists say of papers, as reference managers, tables and lists read it. */
@NullMarked
package pinakes.bibliography;

import org.jspecify.annotations.NullMarked;
