/** Sites of files, read as a browser and as a disk do. */
@NullMarked
package pinakes.site;

import org.jspecify.annotations.NullMarked;
