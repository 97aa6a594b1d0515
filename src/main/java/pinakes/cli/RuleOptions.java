package pinakes.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pinakes.check.CheckSettings;
import pinakes.source.Severities;
import pinakes.source.Severity;

/** How lists are checked, and what lets them fail. */
final class RuleOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--severity",
      paramLabel = "RULE=SEVERITY",
      split = ",",
      description = "Let a rule matter as error, warning, hint or off.")
  private List<String> severities = List.of();

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "The year, or day, from which a year is still to come (default: as the lists tell it).")
  private String today = "";

  @Option(names = "--strict", description = "Let warnings fail it too, and not only errors.")
  private boolean strict;

  CheckSettings settings() {
    return new CheckSettings(chosenSeverities(), thisYear());
  }

  boolean strict() {
    return strict;
  }

  /** The mildest problem that fails a command. */
  Severity failing() {
    return strict ? Severity.WARNING : Severity.ERROR;
  }

  private Severities chosenSeverities() {
    try {
      return Severities.of(severities);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--severity: " + e.getMessage(), e);
    }
  }

  private OptionalInt thisYear() {
    if (today.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(
          today.matches("\\d{4}") ? Integer.parseInt(today) : LocalDate.parse(today).getYear());
    } catch (DateTimeParseException e) {
      throw new ParameterException(
          spec.commandLine(), "--today is a year or a day as 2026-01-31, not \"" + today + "\"", e);
    }
  }
}
