package pinakes.check;

/** Entries that are not held to mention a work that they may mention. */
final class Doubts implements Check {

  @Override
  public void look(Proof proof, Findings findings) {
    for (Entry entry : proof.entries()) {
      entry
          .mention()
          .doubts()
          .forEach(doubt -> findings.add(doubt.rule(), entry.titleSpan(), doubt.message()));
    }
  }
}
