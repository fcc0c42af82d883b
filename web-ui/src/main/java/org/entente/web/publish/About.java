package org.entente.web.publish;

import java.util.TreeMap;
import org.entente.core.publish.Content;
import org.entente.core.timeline.Timeline;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code about.json} of an edition: the title of each of its pages, for those who show the edition
 * without reading it. {@code {"index.html": "Russia and its partners"}}.
 */
final class About {

  private About() {}

  static Content of(Timeline timeline) {
    var titles = new TreeMap<String, String>();
    timeline
        .languages()
        .forEach(
            language ->
                titles.put(
                    TimelineFiles.page(timeline, language), timeline.title().readIn(language)));
    return Content.of(() -> new JsonMapper().writeValueAsString(titles));
  }
}
