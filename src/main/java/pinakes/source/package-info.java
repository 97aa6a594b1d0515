/** Where a statement was read: files, spans, problems. */
@NullMarked
package pinakes.source;

import org.jspecify.annotations.NullMarked;
