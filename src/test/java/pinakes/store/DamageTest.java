package pinakes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageTest {

  @TempDir private Path folder;
  private Store store = Store.at(Path.of(""));
  private Path second = Path.of("");

  @BeforeEach
  void inAStoreOfTwoEditions() {
    store = Store.at(folder);
    Samples.publish(store, 10, "first");
    Samples.publish(store, 10, "second");
    second = folder.resolve("publications/2");
  }

  @Test
  void nothingPublishedSaysHowToBegin() {
    StoreException refused =
        assertThrows(StoreException.class, () -> Store.at(folder.resolve("none")).open());
    assertTrue(refused.getMessage().contains("none"), refused.getMessage());
    assertTrue(refused.getMessage().contains("pinakes build"), refused.getMessage());
    assertFalse(Files.exists(folder.resolve("none")), "asking made no folder");
  }

  @Test
  void everyFileThatIsMissingIsNoticed() throws IOException {
    for (String file : new DiskTree(second).sizes().keySet()) {
      Path aside = folder.resolve("aside");
      Files.move(second.resolve(file), aside);
      assertRefused(file, "missing");
      Files.move(aside, second.resolve(file));
    }
    assertEquals("second", Samples.edition(store));
  }

  @Test
  void everyFileThatIsCutShortIsNoticed() throws IOException {
    Manifest manifest = store.publications().getFirst();
    for (var file : manifest.files().entrySet()) {
      if (file.getValue().bytes() > 0) {
        byte[] whole = Files.readAllBytes(second.resolve(file.getKey()));
        try (RandomAccessFile cut =
            new RandomAccessFile(second.resolve(file.getKey()).toFile(), "rw")) {
          cut.setLength(whole.length - 1);
        }
        assertRefused(file.getKey(), "instead of " + whole.length);
        Files.write(second.resolve(file.getKey()), whole);
      }
    }
    assertEquals("second", Samples.edition(store));
  }

  @Test
  void aManifestCutAnywhereIsRefused() throws IOException {
    Path file = second.resolve("manifest.json");
    String whole = Files.readString(file);
    for (int length = 0; length < whole.length() - 2; length += 41) {
      Files.writeString(file, whole.substring(0, length));
      assertRefused("manifest.json");
    }
  }

  @Test
  void aManifestWithOneOtherCharacterIsRefused() throws IOException {
    Path file = second.resolve("manifest.json");
    String whole = Files.readString(file);
    for (int at = 0; at < whole.length(); at += 7) {
      if (!Character.isWhitespace(whole.charAt(at))) {
        char other = whole.charAt(at) == '1' ? '2' : '1';
        Files.writeString(file, whole.substring(0, at) + other + whole.substring(at + 1));
        assertRefused("manifest.json");
      }
    }
  }

  @Test
  void aManifestOfAnotherPublicationIsRefused() throws IOException {
    Files.copy(
        folder.resolve("publications/1/manifest.json"),
        second.resolve("manifest.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertRefused("publication 1");
  }

  @Test
  void aManifestThatNamesFilesElsewhereIsRefused() {
    for (String file : List.of("../1/manifest.json", "/etc/passwd", "tdb/../../x", "a\\b")) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new Manifest(
                  1,
                  "pinakes",
                  new java.util.TreeMap<>(),
                  new java.util.TreeMap<>(),
                  0,
                  "sha256:",
                  new java.util.TreeMap<>(java.util.Map.of(file, new Manifest.Content(1, "0")))));
    }
  }

  @Test
  void aDamagedPublicationIsLeftForTheOneBefore() throws IOException {
    Files.delete(second.resolve("tdb/Data-0001/GSPO.dat"));
    StoreException refused = assertThrows(StoreException.class, store::open);
    assertTrue(
        refused.getMessage().contains("writing 1 into " + folder.resolve("current")),
        refused.getMessage());
    Files.writeString(folder.resolve("current"), "1");
    assertEquals("first", Samples.edition(store));
  }

  @Test
  void aDamagedPublicationIsReplacedByBuildingAgain() throws IOException {
    Files.delete(second.resolve("manifest.json"));
    Samples.publish(store, 10, "third");
    assertEquals("third", Samples.edition(store));
    assertEquals(List.of(3, 1), store.publications().stream().map(Manifest::number).toList());
  }

  @Test
  void aSwitchThatNamesNothingIsRefused() throws IOException {
    for (String text : List.of("", "two", "0", "-1", "../1", "99999999999", "\0\0\0")) {
      Files.writeString(folder.resolve("current"), text);
      StoreException refused = assertThrows(StoreException.class, store::open);
      assertTrue(
          refused.getMessage().contains(folder.resolve("publications").toString()),
          refused.getMessage());
    }
    Samples.publish(store, 10, "third");
    assertEquals("third", Samples.edition(store), "building mends it");
    assertEquals(3, store.publications().size(), "and lost nothing");
  }

  @Test
  void aSwitchToAPublicationThatIsGoneIsRefused() throws IOException {
    Files.writeString(folder.resolve("current"), "7");
    assertRefused("Publication 7", "manifest.json is missing", "writing 2 into");
  }

  @Test
  void oneChangedByteIsFoundByVerifying() throws IOException {
    assertTrue(store.verify().whole());
    for (String file : List.of("tdb/Data-0001/POSG.dat", "tdb/Data-0001/nodes-data.obj")) {
      flip(second.resolve(file), 100);
      Verification verification = store.verify();
      assertEquals(List.of(file + " was changed"), verification.differences());
      assertFalse(verification.whole());
      flip(second.resolve(file), 100);
    }
    assertTrue(store.verify().whole());
  }

  @Test
  void verifyingSaysWhatIsMissing() throws IOException {
    Files.delete(second.resolve("tdb/Data-0001/GSPO.dat"));
    assertEquals(List.of("tdb/Data-0001/GSPO.dat is missing"), store.verify().differences());
  }

  private void assertRefused(String... parts) {
    StoreException refused =
        assertThrows(StoreException.class, store::open, String.join(" ", parts));
    String message = String.valueOf(refused.getMessage());
    for (String part : parts) {
      assertTrue(message.contains(part), message);
    }
    assertTrue(message.contains(folder.toString()), message);
    assertTrue(message.contains("Build again"), message);
  }

  private static void flip(Path file, long at) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int old = bytes.read();
      bytes.seek(at);
      bytes.write(old ^ 1);
    }
  }
}
