package pinakes.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import pinakes.extract.Stated;
import pinakes.source.Rule;
import pinakes.source.Span;

/**
 * A venue that one list spells in several ways, said at the first entry of each spelling but the
 * usual one. A venue that was renamed has two names rightly: all entries of the one are then older
 * than all of the other.
 */
final class VenueSpellings implements Check {

  private static final class Spelling {
    final String words;
    final Span first;
    int uses;
    int from = Integer.MAX_VALUE;
    int to = Integer.MIN_VALUE;

    Spelling(String words, Span first) {
      this.words = words;
      this.first = first;
    }

    boolean apartFrom(Spelling other) {
      return from <= to && other.from <= other.to && (to < other.from || other.to < from);
    }
  }

  @Override
  public void look(Proof proof, Findings findings) {
    Map<String, Map<String, Spelling>> spellings = new TreeMap<>();
    for (Entry entry : proof.entries()) {
      if (entry.venue().isEmpty()) {
        continue;
      }
      String words = entry.reading().venue().map(Stated::value).orElseThrow().strip();
      Spelling spelling =
          spellings
              .computeIfAbsent(entry.venue().get().key(), key -> new LinkedHashMap<>())
              .computeIfAbsent(words, key -> new Spelling(key, entry.venueSpan()));
      spelling.uses++;
      OptionalInt year = entry.anyYear();
      year.ifPresent(one -> spelling.from = Math.min(spelling.from, one));
      year.ifPresent(one -> spelling.to = Math.max(spelling.to, one));
    }
    spellings.values().forEach(ways -> compare(new ArrayList<>(ways.values()), findings));
  }

  private static void compare(List<Spelling> ways, Findings findings) {
    if (ways.size() < 2) {
      return;
    }
    Spelling usual =
        ways.stream().max(Comparator.comparingInt((Spelling way) -> way.uses)).orElseThrow();
    for (Spelling way : ways) {
      if (way != usual && !way.apartFrom(usual)) {
        findings.add(
            Rule.VENUE_SPELLINGS,
            way.first,
            "\"%s\" is mostly spelled \"%s\" in this list".formatted(way.words, usual.words));
      }
    }
  }
}
