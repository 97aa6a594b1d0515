package pinakes.pages;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the matter of a page.
 *
 * @param title of the page alone
 * @param site what the publication calls itself
 * @param description one sentence for search engines, maybe empty
 * @param iri of the thing that the page is about; null: none
 * @param jsonLd the page for search engines; empty: nothing to say. Has no character that could end
 *     the element it stands in
 * @param here the standing page that this is; null: none of them
 */
record Frame(
    View view,
    String title,
    String site,
    String description,
    @Nullable String iri,
    String jsonLd,
    @Nullable PageName here) {

  String say(Words words) {
    return words.in(view.tongue());
  }

  /** Words with a capital, as headings have them. */
  String heading(Words words) {
    String said = say(words);
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
  }

  /** A number of things: {@code 1 paper}, {@code 2,000 papers}. */
  String count(int number, Words one, Words many) {
    return number(number) + " " + (number == 1 ? one : many).counted(view.tongue());
  }

  String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  String lang() {
    return view.tongue().tag();
  }

  Tongue otherTongue() {
    return switch (view.tongue()) {
      case ENGLISH -> Tongue.CHINESE;
      case CHINESE -> Tongue.ENGLISH;
    };
  }

  String otherTonguesName() {
    return switch (view.tongue()) {
      case ENGLISH -> "中文";
      case CHINESE -> "English";
    };
  }

  String here(Tongue tongue) {
    return view.links().here(tongue);
  }

  String asset(String name) {
    return view.links().asset(name);
  }

  Optional<String> page(PageName name) {
    return view.links().page(name);
  }

  String data(String extension) {
    return view.links().data(String.valueOf(iri), extension);
  }

  String windowTitle() {
    return title.equals(site) ? site : title + " · " + site;
  }

  boolean live() {
    return view.links().live();
  }
}
