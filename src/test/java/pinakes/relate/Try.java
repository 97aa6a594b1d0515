package pinakes.relate;
import java.util.*;
import java.util.regex.*;
final class Try {
  public static void main(String[] a) {
    Methods methods = Methods.of(LabelledNotes.catalogue(List.of(), List.of()), LabelledNotes.REGISTRY);
    for (String line : new Scanner(System.in).useDelimiter("\\A").next().split("\n")) {
      Matcher names = Pattern.compile("\\{([^}]+)}").matcher(line);
      while (names.find()) methods.index().addMethod(names.group(1), names.group(1));
      String words = line.replaceAll("[{}]", "");
      Grammar g = LabelledNotes.GRAMMARS.get(pinakes.catalogue.Text.of(words).language());
      System.out.println(line);
      for (var st : Sentences.of(words)) {
        MarkedText m = MarkedText.of(words.substring(st.from(), st.to()), methods.index(), methods::kind);
        StringBuilder b = new StringBuilder();
        for (char c : m.text().toCharArray()) b.append(MarkedText.isMark(c) ? "<" + m.name(c).kind() + ":" + m.name(c).words() + ">" : "" + c);
        System.out.println("  " + b);
        for (CompiledRule r : g.noteRules()) for (var h : r.hits(m)) {
          Clause c = new Clause(g, m, h);
          System.out.println("    " + r.rule().id() + " [" + m.words(words.substring(st.from(), st.to()), h.from(), h.to()) + "] subj " + c.subject() + " neg " + c.isNegated() + " no " + c.isNoStatement() + " hedge " + c.hedge());
        }
      }
    }
  }
}
