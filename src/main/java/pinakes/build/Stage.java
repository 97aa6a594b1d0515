package pinakes.build;

import java.util.Locale;

/** A part of the way from lists to a publication, in the order they are gone. */
public enum Stage {
  /** Files are opened and decoded. */
  READ,
  /** Their entries are told apart and read. */
  EXTRACT,
  /** Readings that mean one thing are made one. */
  RESOLVE,
  /** Notes are read for relations. */
  RELATE,
  /** What a careful reader would complain of is gathered. */
  CHECK,
  /** The catalogue is described as quads, which are loaded and indexed as they come. */
  LOAD,
  /** What was loaded is held against the shapes. */
  VALIDATE,
  /** The publication is written through and becomes the current one. */
  PUBLISH;

  /** The word printed for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
