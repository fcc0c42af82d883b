package org.entente.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.entente.migrations.postgres.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

final class EmbeddedUnlessOwnTest {

  @TempDir private static Path data;

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withUserConfiguration(EmbeddedUnlessOwn.class)
          .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class));

  @Test
  void without_an_address_the_embedded_database_serves_and_keeps_what_is_written() {
    var embedded = application.withPropertyValues("entente.data=" + data);
    embedded.run(
        context -> {
          var sql = JdbcClient.create(context.getBean(DataSource.class));
          sql.sql("create table note as select 'kept' as text").update();
          assertThat(sql.sql("show fsync").query(String.class).single()).isEqualTo("on");
          assertThat(sql.sql("show synchronous_commit").query(String.class).single())
              .isEqualTo("on");
        });
    assertThat(data.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
    embedded.run(
        context ->
            assertThat(
                    JdbcClient.create(context.getBean(DataSource.class))
                        .sql("select text from note")
                        .query(String.class)
                        .single())
                .isEqualTo("kept"));
  }

  @Test
  void with_the_address_of_ones_own_database_no_embedded_one_starts() {
    application
        .withPropertyValues(
            "spring.datasource.url=jdbc:postgresql://127.0.0.1:1/own", "entente.data=" + data)
        .run(context -> assertThat(context).doesNotHaveBean(EmbeddedDatabase.class));
  }
}
