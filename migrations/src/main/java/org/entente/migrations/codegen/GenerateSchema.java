package org.entente.migrations.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.entente.migrations.postgres.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Target;

/**
 * Writes jOOQ's classes for the schema as the migrations leave it: starts an empty PostgreSQL,
 * migrates it and reads it. Does nothing while neither the migrations nor the configuration have
 * changed since the classes were written.
 */
public final class GenerateSchema {

  private GenerateSchema() {}

  /**
   * @param args jOOQ's configuration file, without connection and target; the folder to write to;
   *     the package to write
   */
  public static void main(String[] args) throws Exception {
    var configuration = Path.of(args[0]);
    var sources = Path.of(args[1]);
    var inputs = Inputs.of(configuration);
    if (inputs.areThoseOf(sources)) {
      return;
    }
    try (var postgres = EmbeddedDatabase.temporary()) {
      var database = postgres.dataSource();
      Flyway.configure().loggers("slf4j").dataSource(database).load().migrate();
      generate(configuration, database, sources, args[2]);
    }
    inputs.markAsThoseOf(sources);
  }

  private static void generate(
      Path configuration, DataSource database, Path sources, String packageName) throws Exception {
    var whatToWrite = read(configuration);
    whatToWrite
        .getGenerator()
        .setTarget(new Target().withDirectory(sources.toString()).withPackageName(packageName));
    var tool = new GenerationTool();
    tool.setDataSource(database);
    tool.run(whatToWrite);
  }

  private static Configuration read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return GenerationTool.load(in);
    }
  }
}
