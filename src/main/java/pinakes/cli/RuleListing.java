package pinakes.cli;

import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pinakes.check.RuleBook;
import pinakes.source.Rule;

/** The rules of {@code pinakes check}, for reading and for programs. */
final class RuleListing {
  private static final RuleBook BOOK = RuleBook.open();

  private RuleListing() {}

  static void text(PrintWriter out) {
    for (Rule rule : Rule.values()) {
      RuleBook.Entry told = BOOK.of(rule);
      out.println(rule.id() + " (" + rule.severity().word() + ")");
      out.println("  " + rule.meaning());
      out.println("  Why: " + told.why());
      out.println("  Mend: " + told.mend());
      out.println("  Example:");
      told.example().lines().forEach(line -> out.println("    " + Terminal.safe(line)));
      out.println();
    }
  }

  static void json(PrintWriter out) {
    List<Map<String, Object>> rules = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      RuleBook.Entry told = BOOK.of(rule);
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("id", rule.id());
      value.put("severity", rule.severity().word());
      value.put("what", rule.meaning());
      value.put("why", told.why());
      value.put("mend", told.mend());
      value.put("example", told.example());
      rules.add(value);
    }
    out.println(
        new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .create()
            .toJson(Map.of("rules", rules)));
  }
}
