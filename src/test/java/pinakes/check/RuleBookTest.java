package pinakes.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pinakes.catalogue.Venue;
import pinakes.registry.RegistryReader;
import pinakes.source.Rule;

class RuleBookTest {
  private static final RuleBook BOOK = RuleBook.open();

  @ParameterizedTest
  @EnumSource
  void eachRuleIsExplained(Rule rule) {
    RuleBook.Entry told = BOOK.of(rule);
    assertTrue(told.why().endsWith("."), told.why());
    assertTrue(told.mend().endsWith("."), told.mend());
    assertFalse(told.example().isBlank(), rule.id());
  }

  @Test
  void thePageHasEachRuleOnceInTheOrderOfTheRules() {
    List<String> headings =
        BOOK.page()
            .lines()
            .filter(line -> line.matches("## [a-z0-9-]+"))
            .map(line -> line.substring(3))
            .toList();
    List<String> rules = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      rules.add(rule.id());
    }
    assertEquals(rules, headings);
  }

  @Test
  void theTablesSpeakOfVenuesThatTheRegistryKnows() {
    Set<String> known = new HashSet<>();
    RegistryReader.read().venues().all().stream().map(Venue::key).forEach(known::add);
    Set<String> named = new HashSet<>(Homes.known().venues());
    named.addAll(Journals.known().venues());
    Table.rows("editions.txt").forEach(row -> named.add(row.split("\\s+", -1)[0]));
    named.removeAll(known);
    assertEquals(Set.of(), named);
  }
}
