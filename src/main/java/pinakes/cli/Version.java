package pinakes.cli;

import picocli.CommandLine.IVersionProvider;
import pinakes.Program;

/** Which version this is. */
final class Version implements IVersionProvider {

  static String number() {
    return Program.version();
  }

  @Override
  public String[] getVersion() {
    return new String[] {Program.nameAndVersion()};
  }
}
