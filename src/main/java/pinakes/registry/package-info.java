/** Venues, techniques and methods the field knows, overlays and authority files, as values. */
@NullMarked
package pinakes.registry;

import org.jspecify.annotations.NullMarked;
