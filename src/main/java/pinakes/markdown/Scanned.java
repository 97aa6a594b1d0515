package pinakes.markdown;

import java.util.List;
import java.util.Map;

/**
 * A file told apart into headings and blocks, none of whose text is read.
 *
 * @param blocks headings and what stands between them, in order
 * @param definitions where reference links lead, by the folded label
 */
record Scanned(List<Draft> blocks, Map<String, String> definitions) {}
