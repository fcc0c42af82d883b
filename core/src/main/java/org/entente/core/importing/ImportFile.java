package org.entente.core.importing;

/**
 * What is handed in.
 *
 * @param name the file's name, or empty for what was pasted
 * @param content its bytes; owned by this record, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
public record ImportFile(String name, byte[] content) {

  /** A text from the clipboard. */
  public static ImportFile pasted(String text) {
    return new ImportFile("", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  boolean isPasted() {
    return name.isEmpty();
  }
}
