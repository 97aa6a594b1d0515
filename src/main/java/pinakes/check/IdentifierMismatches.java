package pinakes.check;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pinakes.source.Rule;
import pinakes.source.Span;

/** An arXiv identifier among the words of an entry that is not the one its links lead to. */
final class IdentifierMismatches implements Check {
  private static final Pattern LINKED =
      Pattern.compile("(?i)//(?:[\\w-]+\\.)?arxiv\\.org/(?:abs|pdf|html)/(\\d{4}\\.\\d{4,5})");
  private static final Pattern VERSION = Pattern.compile("v\\d+$");

  @Override
  public void look(Proof proof, Findings findings) {
    proof.entries().forEach(entry -> look(proof, entry, findings));
  }

  /** An entry that names several papers may link to any of them. */
  private static void look(Proof proof, Entry entry, Findings findings) {
    List<MatchResult> stated =
        IdentifierForms.IN_WORDS.matcher(proof.words(entry)).results().toList();
    Set<String> linked =
        entry.papers().flatMap(link -> linked(link.value().target())).collect(Collectors.toSet());
    if (stated.size() != 1 || linked.isEmpty()) {
      return;
    }
    MatchResult only = stated.getFirst();
    String id = VERSION.matcher(only.group(1)).replaceAll("");
    if (!linked.contains(id)) {
      int start = entry.reading().span().start();
      findings.add(
          Rule.IDENTIFIER_MISMATCH,
          new Span(start + only.start(1), start + only.end(1)),
          "arXiv %s is stated, but the link leads to %s"
              .formatted(id, linked.stream().sorted().collect(Collectors.joining(", "))));
    }
  }

  private static Stream<String> linked(String target) {
    return LINKED.matcher(target).results().map(match -> match.group(1));
  }
}
