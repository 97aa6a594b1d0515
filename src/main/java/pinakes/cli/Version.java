package pinakes.cli;

import picocli.CommandLine.IVersionProvider;

/** Which version this is. */
final class Version implements IVersionProvider {

  static String number() {
    return "0.1.0";
  }

  @Override
  public String[] getVersion() {
    return new String[] {"pinakes " + number()};
  }
}
