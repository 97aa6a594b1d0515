package pinakes.check;

/**
 * What resolving left open of an entry: another that is probably the same, and was not made one.
 */
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
