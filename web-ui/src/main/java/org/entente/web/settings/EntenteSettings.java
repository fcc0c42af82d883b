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
 * @param address where browsers find Entente, such as {@code https://timelines.example.org/}, when
 *     that is not the address that the editor was opened at; for embed codes
 */
@ConfigurationProperties("entente")
public record EntenteSettings(
    @DefaultValue("data") Path data, @DefaultValue("false") boolean demo, @Nullable URI address) {

  public EntenteSettings {
    if (address != null && (address.getHost() == null || address.getQuery() != null)) {
      throw new IllegalArgumentException(
          "entente.address is an address such as https://timelines.example.org/, not “"
              + address
              + "”");
    }
  }

  /**
   * The address under which readers find Entente, with a slash at its end.
   *
   * @param editor any page of the editor, as the browser addresses it
   */
  public URI readersAddress(String editor) {
    return address == null
        ? URI.create(editor).resolve("/")
        : URI.create(address.toString().replaceFirst("/*$", "/"));
  }

  /** The folder of all editions. */
  public Path editions() {
    return data.resolve("editions");
  }
}
