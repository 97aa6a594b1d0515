package pinakes.relate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pinakes.relate.CompiledRule.Hit;
import pinakes.relate.MarkedText.Kind;

/** Rules of one language, of which only those are tried whose words a text holds. */
final class Rules {
  private final List<CompiledRule> rules;

  /** The words that rules require, each with the places of these rules. */
  private final Trie<BitSet> words = new Trie<>();

  /** The places of the rules that require no word. */
  private final BitSet others = new BitSet();

  Rules(List<CompiledRule> rules) {
    this.rules = List.copyOf(rules);
    for (int i = 0; i < rules.size(); i++) {
      Optional<Set<String>> required = RequiredWords.of(rules.get(i).pattern());
      if (required.isEmpty()) {
        others.set(i);
      }
      for (String word : required.orElse(Set.of())) {
        rulesOf(word).set(i);
      }
    }
  }

  private BitSet rulesOf(String word) {
    Trie<BitSet> node = words.add(word);
    BitSet places = node.value();
    if (places == null) {
      places = new BitSet();
      node.value(places);
    }
    return places;
  }

  /** All that the rules find in a text, rule by rule. */
  List<Hit> hits(MarkedText text) {
    Set<Kind> kinds = text.kinds();
    List<Hit> hits = new ArrayList<>();
    BitSet tried = places(text.text());
    for (int i = tried.nextSetBit(0); i >= 0; i = tried.nextSetBit(i + 1)) {
      rules.get(i).find(text, kinds, hits);
    }
    return hits;
  }

  /** The places of the rules that may find something in a text. */
  private BitSet places(String text) {
    BitSet found = (BitSet) others.clone();
    words.anyIn(
        text,
        places -> {
          found.or(places);
          return false;
        });
    return found;
  }
}
