package pinakes.check;

/** One thing that a careful reader looks for in a list. */
@FunctionalInterface
interface Check {

  /** Looks through a list and notes what it finds. */
  void look(Proof proof, Findings findings);
}
