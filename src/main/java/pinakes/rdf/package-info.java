/** A catalogue as RDF. */
@NullMarked
package pinakes.rdf;

import org.jspecify.annotations.NullMarked;
