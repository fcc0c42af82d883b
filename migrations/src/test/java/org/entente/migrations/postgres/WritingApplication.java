package org.entente.migrations.postgres;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An application that writes numbers into a durable database, and prints each once it is committed.
 * Without a database it prints why. On SIGTERM it closes the database.
 */
final class WritingApplication {

  /** PostgreSQL's word for “the server is being stopped”. */
  private static final String STOPPED = "57P01";

  private WritingApplication() {}

  static void main(String[] arguments) throws SQLException {
    try {
      write(EmbeddedDatabase.durable(Path.of(arguments[0])));
    } catch (DatabaseUnavailable e) {
      System.out.println(e.getMessage());
    }
  }

  private static void write(EmbeddedDatabase database) throws SQLException {
    Runtime.getRuntime().addShutdownHook(new Thread(database::close));
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists edit (number bigint generated always as identity)");
      System.out.println("started");
      while (true) {
        System.out.println(edit(statement));
      }
    } catch (SQLException e) {
      if (!e.getSQLState().equals(STOPPED)) {
        throw e;
      }
    }
  }

  private static long edit(Statement statement) throws SQLException {
    try (var row = statement.executeQuery("insert into edit default values returning number")) {
      row.next();
      return row.getLong(1);
    }
  }
}
