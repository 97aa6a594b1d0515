package pinakes.extract;

import java.util.List;
import java.util.Optional;
import pinakes.markdown.Run;
import pinakes.registry.Venues;

/**
 * A candidate as words and the pieces they fall into.
 *
 * @param candidate whose they are
 * @param words all that its reader sees; an image is one character, a line ends with a line feed
 * @param atoms the pieces, in order
 */
record Passage(Candidate candidate, Words words, List<Atom> atoms) {

  /** What stands around a piece without being part of it. */
  static final String AROUND = "*_~·•|,，、;；:：\uFFFC#–—-=";

  Passage {
    atoms = List.copyOf(atoms);
  }

  /**
   * @param venues that a title may have before it without any mark between
   */
  static Passage of(Candidate candidate, Venues venues) {
    Words.Builder words = new Words.Builder();
    Atomiser atomiser = new Atomiser(words, venues);
    for (int i = 0; i < candidate.strands().size(); i++) {
      atomiser.add(candidate.strands().get(i), i);
    }
    return new Passage(candidate, words.words(), atomiser.atoms());
  }

  /** The words of a candidate alone. */
  static Words words(Candidate candidate) {
    Words.Builder words = new Words.Builder();
    for (Strand strand : candidate.strands()) {
      strand.line().runs().forEach(words::add);
      int end = strand.line().span().end();
      words.add('\n', end, end);
    }
    return words.words();
  }

  /** The words from one piece to another, without images. */
  Words between(Atom first, Atom last) {
    return words.slice(first.from(), last.to()).without(c -> c == Words.IMAGE);
  }

  Strand strand(Atom atom) {
    return candidate.strands().get(atom.strand());
  }

  /** The number of columns of the table it stands in, 0 where it stands in none. */
  int columns() {
    return candidate.header().map(header -> header.cells().size()).orElse(0);
  }

  /** What the head of a table says over the cell that a piece stands in. */
  Optional<String> columnHead(Atom atom) {
    return columnHead(atom.cell());
  }

  /** What the head of a table says over a column. */
  Optional<String> columnHead(int cell) {
    return candidate()
        .header()
        .filter(header -> cell >= 0 && cell < header.cells().size())
        .map(
            header -> {
              StringBuilder words = new StringBuilder();
              header
                  .cells()
                  .get(cell)
                  .forEach(
                      line ->
                          line.runs().stream()
                              .filter(Run::shows)
                              .forEach(run -> words.append(run.text())));
              return words.toString();
            });
  }
}
