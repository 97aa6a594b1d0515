package pinakes.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pinakes.catalogue.Author;
import pinakes.extract.Stated;
import pinakes.source.Rule;

/** An author credited in several spellings, said once a list and spelling. */
final class AuthorSpellings implements Check {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.\\p{Z}\\p{Cf}]+");

  private final Map<String, Author> spelt = new HashMap<>();

  /**
   * @param authors all that the lists credit
   */
  AuthorSpellings(List<Author> authors) {
    authors.stream()
        .filter(author -> author.spellings().size() > 1)
        .forEach(
            author ->
                author.spellings().stream()
                    .filter(name -> !name.equals(author.name()))
                    .filter(name -> words(name).equals(words(author.name())))
                    .forEach(name -> spelt.put(name, author)));
  }

  /** The words of a name; "Jia Ngao" and "Jian Gao" are two people. */
  private static List<String> words(String name) {
    return Stream.of(BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  @Override
  public void look(Proof proof, Findings findings) {
    Set<String> said = new HashSet<>();
    for (Entry entry : proof.entries()) {
      for (Stated<String> name : entry.authors()) {
        Author author = spelt.get(name.value());
        if (author != null && said.add(name.value())) {
          findings.add(
              Rule.AUTHOR_SPELLINGS,
              name.span(),
              "\"%s\" is credited as \"%s\" elsewhere".formatted(name.value(), author.name()));
        }
      }
    }
  }
}
