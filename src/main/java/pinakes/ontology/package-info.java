/** The terms Pinakes writes and the shapes they must keep. */
@NullMarked
package pinakes.ontology;

import org.jspecify.annotations.NullMarked;
