package org.entente.persistence.live;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.entente.core.live.News;
import org.entente.core.live.Wire;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The wire over PostgreSQL's LISTEN, on a connection of its own. When the connection breaks it is
 * made anew, and listeners are told that they may have missed something.
 */
@Component
class PostgresWire implements Wire {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresWire.class);
  private static final int LOOK_UP_EVERY_MS = 500;
  private static final int TRY_AGAIN_AFTER_MS = 2_000;

  private final DataSource database;
  private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();
  private final Thread thread = Thread.ofPlatform().daemon().name("wire").unstarted(this::run);
  private volatile boolean stopped;

  PostgresWire(DataSource database) {
    this.database = database;
  }

  @PostConstruct
  void start() {
    thread.start();
  }

  @PreDestroy
  void stop() throws InterruptedException {
    stopped = true;
    thread.join(2L * TRY_AGAIN_AFTER_MS);
  }

  @Override
  public Runnable listen(Consumer<News> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void run() {
    while (!stopped) {
      try (var connection = database.getConnection()) {
        hear(connection);
      } catch (SQLException e) {
        if (!stopped) {
          LOG.warn("News from other nodes is interrupted: {}", e.getMessage());
          pause();
        }
      }
    }
  }

  private void hear(Connection connection) throws SQLException {
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + Announcer.CHANNEL);
      tell(new News.Unsure());
      var postgres = connection.unwrap(PGConnection.class);
      while (!stopped) {
        for (var heard : postgres.getNotifications(LOOK_UP_EVERY_MS)) {
          NewsText.read(heard.getParameter()).ifPresent(this::tell);
        }
      }
      statement.execute("unlisten *");
    }
  }

  private void tell(News news) {
    for (var listener : listeners) {
      try {
        listener.accept(news);
      } catch (RuntimeException e) {
        LOG.warn("News could not be taken in", e);
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(TRY_AGAIN_AFTER_MS);
    } catch (InterruptedException _) {
      stopped = true;
    }
  }
}
