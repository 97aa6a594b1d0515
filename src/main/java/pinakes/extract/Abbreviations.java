package pinakes.extract;

import java.util.Set;

/**
 * Short forms of the words that names of journals and conferences are made of, as ISO 4 has them: a
 * full stop behind one of them ends no sentence.
 */
final class Abbreviations {
  private static final int LONGEST = 9;
  private static final Set<String> WORDS =
      Set.of(
          ("Acad Acc Acoust Adv Aeronaut Agric Algorithms Am Anal Ann Annu Antennas Appl Approx"
                  + " Arch Artif Assoc Astron Atmos Autom Auton Behav Biochem Bioeng Bioinform"
                  + " Bioinf Biol Biomed Biometrics Biophys Biosci Biotechnol Br Brief Bull Cardiol"
                  + " Chem Clin Cogn Collab Combin Commun Compil Complex Compr Comput Conf Constr"
                  + " Control Cryptogr Curr Cybern Cybersecur Decis Decompos Dependable Des Dev"
                  + " Digit Discov Discrete Distrib Dyn Econ Educ Electr Electron Emerg Endow Energy"
                  + " Eng Environ Ergon Eur Eval Evol Exp Expert Explor Financ Found Front Fuzzy Gen"
                  + " Geosci Graph Healthc Hum Imag Imaging Ind Inf Inform Innov Inst Instrum Int"
                  + " Integr Intel Intell Interact Intl Interv Jour Knowl Lang Learn Lett Libr Linguist"
                  + " Mach Mag Magn Manag Manage Mater Math Meas Mech Med Meth Methodol Methods Micro"
                  + " Mob Model Mol Nanotechnol Nat Natl Netw Neural Neurosci Nucl Oncol Oper Opt"
                  + " Optim Parallel Percept Perform Pers Perspect Pervasive Philos Photogramm Photon"
                  + " Phys Polym Priv Proc Process Program Psychiatry Psychol Quant Quantum Radiol Real"
                  + " Recognit Recogn Rehabil Reliab Remote Rep Repr Res Rev Robot Roy Sci Secur Sel"
                  + " Sens Sensors Signal Simul Soc Softw Spectr Stat Statist Struct Surg Surv Sustain"
                  + " Symp Syst Technol Telecommun Theor Top Trans Transp Transl Uncertain Univ Veh"
                  + " Vis Wirel Workshop Worksh")
              .split(" "));

  private Abbreviations() {}

  /** Whether a word that ends at a place, before a full stop, is a short form. */
  static boolean endsAt(String text, int stop) {
    return isShortForm(text, stop) && goesOn(text, stop + 1);
  }

  private static boolean isShortForm(String text, int stop) {
    int from = stop;
    while (from > 0 && stop - from <= LONGEST && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return stop - from >= 2 && WORDS.contains(text.substring(from, stop));
  }

  /** How many of the words with a full stop behind them are short forms. */
  static int in(String name) {
    int count = 0;
    for (int stop = name.indexOf('.'); stop >= 0; stop = name.indexOf('.', stop + 1)) {
      count += isShortForm(name, stop) ? 1 : 0;
    }
    return count;
  }

  /** Whether another word of a name, or a number, follows: a capital, a digit, a bracket. */
  private static boolean goesOn(String text, int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next >= text.length()) {
      return false;
    }
    char c = text.charAt(next);
    return Character.isDigit(c)
        || c == '('
        || c == '&'
        || (Character.isUpperCase(c) && shortFormAt(text, next));
  }

  private static boolean shortFormAt(String text, int from) {
    int to = from;
    while (to < text.length() && to - from <= LONGEST && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean capitals = to - from > 1 && Character.isUpperCase(text.charAt(to - 1));
    return capitals || WORDS.contains(text.substring(from, to));
  }
}
