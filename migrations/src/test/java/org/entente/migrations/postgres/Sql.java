package org.entente.migrations.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** Asks a database in plain SQL. */
final class Sql {

  private Sql() {}

  /** The first column of the answer, as text. */
  static List<String> column(EmbeddedDatabase database, String question) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      var column = new ArrayList<String>();
      while (rows.next()) {
        column.add(rows.getString(1));
      }
      return column;
    }
  }

  /** The answer's only value, as text. */
  static String value(EmbeddedDatabase database, String question) throws SQLException {
    var column = column(database, question);
    Assertions.assertEquals(1, column.size(), question);
    return column.getFirst();
  }

  /** Does something without an answer. */
  static void run(EmbeddedDatabase database, String statement) throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var prepared = connection.createStatement()) {
      prepared.execute(statement);
    }
  }
}
