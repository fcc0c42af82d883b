package org.entente.web.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import io.netty.util.ResourceLeakDetector;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.core.publish.NotShown;
import org.entente.core.timeline.PublicId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** On a store that runs in this process. */
final class S3StoreTest extends EditionStoreContract {

  private static final Map<String, PutObjectRequest> PUT = new ConcurrentHashMap<>();

  private static LocalS3 server;
  private static S3Client client;

  @BeforeAll
  static void start() {
    // It takes a question for what is not there for an error.
    ((Logger) LoggerFactory.getLogger("com.robothy")).setLevel(Level.OFF);
    // It leaves what it has received to the garbage collector, and says so; the client of ours
    // knows no Netty.
    ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.DISABLED);
    server = LocalS3.builder().port(-1).mode(LocalS3Mode.IN_MEMORY).build();
    server.start();
    client = client(server.getPort());
    client.createBucket(bucket -> bucket.bucket("timelines"));
  }

  @AfterAll
  static void stop() {
    client.close();
    server.shutdown();
  }

  @Override
  EditionStore store() {
    return new S3Store(client, "timelines");
  }

  @Test
  void a_bucket_that_serves_its_objects_itself_serves_them_as_entente_would() throws IOException {
    store().put("0123456789abcdef/index.html", "<p>page".getBytes(UTF_8));
    store().put("0123456789abcdef/v1/assets/ab/a.js.br", new byte[] {1});

    // What is asked of the store: the one that stands in for it here forgets the caching.
    var page = PUT.get("0123456789abcdef/index.html");
    assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(page.cacheControl()).contains("max-age=60", "stale-while-revalidate=600");
    var script = PUT.get("0123456789abcdef/v1/assets/ab/a.js.br");
    assertThat(script.contentType()).isEqualTo("text/javascript;charset=UTF-8");
    assertThat(script.contentEncoding()).isEqualTo("br");
    assertThat(script.cacheControl()).contains("max-age=31536000", "immutable");
  }

  @Test
  void says_in_words_when_the_bucket_is_not_there() {
    var editions = new StoredEditions(new S3Store(client, "no-such-bucket"));
    assertThatExceptionOfType(NotShown.class)
        .isThrownBy(() -> editions.shown(PublicId.random()))
        .withMessageContaining("the bucket no-such-bucket can't be reached");
  }

  @Test
  void whatever_is_asked_of_a_store_that_is_away_fails_in_words() {
    var away = new S3Store(client(1), "timelines");

    for (ThrowingCallable question :
        List.<ThrowingCallable>of(
            () -> away.put("0123456789abcdef/index.html", new byte[1]),
            () -> away.get("0123456789abcdef/current"),
            () -> away.paths("0123456789abcdef/"),
            () -> away.delete("0123456789abcdef/index.html"))) {
      assertThatIOException().isThrownBy(question).withMessageContaining("Unable to execute");
    }
  }

  @Test
  void what_may_not_be_written_is_not_shown_and_told_with_the_stores_own_words() {
    var refusing = client(server.getPort(), new Refusing());
    var editions = new StoredEditions(new S3Store(refusing, "timelines"));

    assertThatExceptionOfType(NotShown.class)
        .isThrownBy(() -> editions.show(edition(1, "first")))
        .withMessageContaining("the bucket timelines can't be reached", "Access Denied");
  }

  private static S3Client client(int port) {
    return client(port, new Listening());
  }

  private static S3Client client(int port, ExecutionInterceptor between) {
    return S3Client.builder()
        .endpointOverride(URI.create("http://localhost:" + port))
        .forcePathStyle(true)
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("user", "secret")))
        .httpClient(UrlConnectionHttpClient.create())
        .overrideConfiguration(client -> client.addExecutionInterceptor(between))
        .build();
  }

  private static final class Listening implements ExecutionInterceptor {
    @Override
    public void beforeExecution(
        Context.BeforeExecution context, ExecutionAttributes executionAttributes) {
      if (context.request() instanceof PutObjectRequest put) {
        PUT.put(put.key(), put);
      }
    }
  }

  private static final class Refusing implements ExecutionInterceptor {
    @Override
    public void beforeExecution(
        Context.BeforeExecution context, ExecutionAttributes executionAttributes) {
      if (context.request() instanceof PutObjectRequest) {
        throw S3Exception.builder().statusCode(403).message("Access Denied").build();
      }
    }
  }
}
