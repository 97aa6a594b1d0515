package pinakes.lineage;

/**
 * An asserted relation from one figure to another.
 *
 * @param from the figure of which the relation is said
 * @param to the figure to which it leads
 * @param relation its name in the vocabulary
 * @param label what it is called in the language asked for
 * @param colour of all relations of this name, as {@code #rrggbb}
 */
record Step(Figure from, Figure to, String relation, String label, String colour) {}
