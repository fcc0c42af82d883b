package org.entente.core.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.account.Person;

/**
 * The audit log as a table for other programs: CSV after RFC 4180. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it (OWASP ASVS 5.0, 1.2.10), since much of what
 * stands in the log was typed by strangers.
 */
public final class AuditCsv {

  private static final String FORMULA_STARTS = "=+-@\t\r\0";

  private AuditCsv() {}

  /** The heads of the columns, with their line end. */
  public static String head() {
    return line("at", "account", "name", "deed", "about");
  }

  /** Entries, a line each, with their line ends. */
  public static String lines(List<AuditEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                line(
                    entry.at().toString(),
                    entry.by().map(by -> by.id().toString()).orElse(""),
                    entry.by().map(Person::name).orElse(""),
                    entry.deed().words().toString(),
                    entry.about()))
        .collect(Collectors.joining());
  }

  private static String line(String... cells) {
    return Stream.of(cells).map(AuditCsv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
