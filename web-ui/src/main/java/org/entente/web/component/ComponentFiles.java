package org.entente.web.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.core.colour.HouseColours;
import org.entente.core.picture.Badge;
import org.entente.core.picture.HouseSheet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of {@code <entente-timeline>}: its script, styles and fonts, and the flags beside them.
 * They name each other by relative paths, so they are always served and copied as one folder, named
 * after its contents. Of scripts and styles these are the small ones that the build makes: {@code
 * x.min.css} stands in for {@code x.css}, and {@code entente-timeline.min.js} for all modules.
 */
public final class ComponentFiles {

  private static final String ROOT = "META-INF/resources/timeline/";
  private static final String FLAGS = "flags/";
  private static final String STYLE = "timeline.css";
  private static final int NAME_LENGTH = 16;
  private static final Pattern SOURCE = Pattern.compile(".*\\.(js|css|d\\.ts)");
  private static final Pattern MADE_SMALL = Pattern.compile("(.*)\\.min(\\.(?:js|css))");

  private final SortedMap<String, byte[]> files;
  private final String contentHash;

  /** Reads the component from the class path. */
  public ComponentFiles() {
    this(readAll());
  }

  private ComponentFiles(SortedMap<String, byte[]> files) {
    this.files = Collections.unmodifiableSortedMap(files);
    this.contentHash = hash(files);
  }

  /**
   * The component in a desk's colours, which stand at the end of its style sheet: so they come
   * along wherever it is shown, and nothing more is loaded.
   */
  public ComponentFiles in(HouseColours colours) {
    if (colours.isShipped()) {
      return this;
    }
    var dyed = new TreeMap<>(files);
    dyed.computeIfPresent(
        STYLE,
        (_, css) ->
            (new String(css, StandardCharsets.UTF_8) + HouseSheet.afterOurs(colours))
                .getBytes(StandardCharsets.UTF_8));
    return new ComponentFiles(dyed);
  }

  /** Script, styles and fonts by path relative to their folder; no flags. */
  public SortedMap<String, byte[]> files() {
    return files;
  }

  /** 16 hexadecimal digits that change when any of the files does. */
  public String contentHash() {
    return contentHash;
  }

  /**
   * The flag of this name, such as {@code ru.svg}, or the badge that stands for one; empty when
   * there is none.
   */
  public Optional<byte[]> flag(String name) {
    var badge = Badge.draw(name);
    if (badge.isPresent()) {
      return badge.map(svg -> svg.getBytes(StandardCharsets.UTF_8));
    }
    var resource = new ClassPathResource(ROOT + FLAGS + name);
    try {
      return name.matches("[a-z-]+\\.svg") && resource.exists()
          ? Optional.of(resource.getContentAsByteArray())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The flag " + name + " could not be read", e);
    }
  }

  private static SortedMap<String, byte[]> readAll() {
    try {
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException("The component's files could not be read", e);
    }
  }

  private static SortedMap<String, byte[]> read() throws IOException {
    var found = new TreeMap<String, byte[]>();
    var resources =
        new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**");
    for (var resource : resources) {
      var address = resource.getURL().toString();
      var path = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
      var small = MADE_SMALL.matcher(path);
      if (small.matches()) {
        found.put(small.group(1) + small.group(2), resource.getContentAsByteArray());
      } else if (!SOURCE.matcher(path).matches()
          && !path.isEmpty()
          && !path.endsWith("/")
          && !path.startsWith(FLAGS)
          && resource.isReadable()) {
        found.put(path, resource.getContentAsByteArray());
      }
    }
    if (!found.containsKey("entente-timeline.js")) {
      throw new IllegalStateException("The component's script was not made: build with Maven");
    }
    return found;
  }

  private static String hash(SortedMap<String, byte[]> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, bytes) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, NAME_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
