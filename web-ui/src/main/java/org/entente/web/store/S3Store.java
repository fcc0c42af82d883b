package org.entente.web.store;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.entente.web.files.ContentTypes;
import org.entente.web.settings.EntenteSettings;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A bucket of an S3-compatible store. Each object is there whole or not at all, by the store's own
 * promise. It is given the content type and caching that Entente itself serves with.
 */
public final class S3Store implements EditionStore {

  private static final Pattern PACKED = Pattern.compile("(.*)\\.(gz|br)");
  private static final Pattern NUMBERED = Pattern.compile("[^/]+/v\\d+/.*");
  private static final String FOR_EVER = "max-age=31536000, public, immutable";
  private static final String FOR_A_MINUTE =
      "max-age=60, public, stale-while-revalidate=600, stale-if-error=86400";

  private final S3Client client;
  private final String bucket;

  S3Store(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  /** A client of the bucket that is set; nothing is asked of it yet. */
  public static S3Store of(EntenteSettings.S3 settings) {
    var builder =
        S3Client.builder()
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(Duration.ofSeconds(5))
                    .socketTimeout(Duration.ofSeconds(30)))
            .region(Region.of(settings.region()))
            // Other makers' stores don't know the newer checksums.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED);
    if (settings.endpoint() != null) {
      builder.endpointOverride(settings.endpoint()).forcePathStyle(true);
    }
    return new S3Store(builder.build(), settings.bucket());
  }

  @Override
  public void put(String path, byte[] bytes) throws IOException {
    var packed = PACKED.matcher(path);
    var name = packed.matches() ? packed.group(1) : path;
    asked(
        () ->
            client.putObject(
                object -> {
                  object
                      .bucket(bucket)
                      .key(path)
                      .contentType(ContentTypes.of(name).toString())
                      .cacheControl(NUMBERED.matcher(path).matches() ? FOR_EVER : FOR_A_MINUTE);
                  if (packed.matches()) {
                    object.contentEncoding(packed.group(2).equals("gz") ? "gzip" : "br");
                  }
                },
                RequestBody.fromBytes(bytes)));
  }

  @Override
  public Optional<byte[]> get(String path) throws IOException {
    return asked(
        () -> {
          try {
            return Optional.of(
                client.getObjectAsBytes(object -> object.bucket(bucket).key(path)).asByteArray());
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          }
        });
  }

  @Override
  public List<String> paths(String start) throws IOException {
    return asked(
        () ->
            client
                .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(start))
                .contents()
                .stream()
                .map(S3Object::key)
                .sorted()
                .toList());
  }

  @Override
  public void delete(String path) throws IOException {
    asked(() -> client.deleteObject(object -> object.bucket(bucket).key(path)));
  }

  @Override
  public String place() {
    return "the bucket " + bucket;
  }

  private static <T> T asked(Callable<T> question) throws IOException {
    try {
      return question.call();
    } catch (SdkException e) {
      throw new IOException(e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
