package org.entente.web.settings;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one may choose at the start, as {@code --entente.…=…}.
 *
 * @param data the folder that holds the embedded database and the editions
 * @param demo whether to load the demonstration also into a database of one's own
 * @param publicUrl where readers find editions, such as {@code https://timelines.example.org/},
 *     when that is not the address that the editor was opened at; {@code e/<public id>/} follows it
 * @param publicPort a port of its own for readers' pages, on which there is no editor; 0 for none
 * @param s3 a bucket that editions are put into as well, or null
 * @param openid the newsroom's own sign-in, or null
 * @param newsroom who publishes, as those are told who embed by address; null when nobody said
 * @param internalWebhooks whether webhooks may also be in one's own network, and without encryption
 */
@ConfigurationProperties("entente")
public record EntenteSettings(
    @DefaultValue("data") Path data,
    @DefaultValue("false") boolean demo,
    @Nullable URI publicUrl,
    @DefaultValue("0") int publicPort,
    @Nullable S3 s3,
    @Nullable OpenIdSettings openid,
    @Nullable Newsroom newsroom,
    @DefaultValue("false") boolean internalWebhooks) {

  public EntenteSettings {
    requireWeb("entente.public-url", publicUrl);
  }

  /**
   * A bucket of any S3-compatible store. Who may write to it is read from where the AWS SDK looks:
   * {@code AWS_ACCESS_KEY_ID} and {@code AWS_SECRET_ACCESS_KEY} and so on.
   *
   * @param region such as {@code eu-west-1}; stores of other makers take any
   * @param endpoint the address of another maker's store, asked path-style; null for Amazon's
   */
  public record S3(
      String bucket, @DefaultValue("us-east-1") String region, @Nullable URI endpoint) {

    public S3 {
      requireWeb("entente.s3.endpoint", endpoint);
    }
  }

  /**
   * Who publishes.
   *
   * @param name such as {@code The Daily Example}
   * @param url where it is found, or null
   */
  public record Newsroom(String name, @Nullable URI url) {

    public Newsroom {
      requireWeb("entente.newsroom.url", url);
    }
  }

  private static void requireWeb(String name, @Nullable URI address) {
    if (address != null && (address.getHost() == null || address.getQuery() != null)) {
      throw new IllegalArgumentException(
          name + " is an address such as https://timelines.example.org/, not “" + address + "”");
    }
  }

  /**
   * The address under which readers find Entente, with a slash at its end.
   *
   * @param editor any page of the editor, as the browser addresses it
   */
  public URI readersAddress(String editor) {
    return publicUrl == null
        ? URI.create(editor).resolve("/")
        : URI.create(publicUrl.toString().replaceFirst("/*$", "/"));
  }

  /** The folder of all editions. */
  public Path editions() {
    return data.resolve("editions");
  }
}
