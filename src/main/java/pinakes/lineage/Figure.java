package pinakes.lineage;

/**
 * A method, or a technique that a method is set in relation to.
 *
 * @param id unique in its drawing; letters, digits and underscores, a letter first
 * @param iri what stands for it in the graph
 * @param label its short name, and its name in the language asked for where that says more
 * @param isTechnique whether it is a technique
 */
record Figure(String id, String iri, String label, boolean isTechnique) {}
