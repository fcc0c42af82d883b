package org.entente.web.publish;

import java.time.InstantSource;
import org.entente.core.image.Images;
import org.entente.core.publish.Editions;
import org.entente.core.publish.Publications;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.publish.ShowEditions;
import org.entente.core.timeline.Timelines;
import org.entente.web.component.ComponentFiles;
import org.entente.web.settings.EntenteSettings;
import org.entente.web.store.FolderStore;
import org.entente.web.store.StoredEditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts publishing together. */
@Configuration(proxyBeanMethods = false)
class Publishing {

  @Bean
  ComponentFiles componentFiles() {
    return new ComponentFiles();
  }

  @Bean
  Editions editions(EntenteSettings settings) {
    return new StoredEditions(new FolderStore(settings.editions()));
  }

  @Bean
  ShowEditions showEditions(Publications publications, Editions editions) {
    return new ShowEditions(publications, editions);
  }

  @Bean
  PublishTimeline publishTimeline(
      Timelines timelines,
      Publications publications,
      Editions editions,
      ComponentFiles component,
      Images images) {
    return new PublishTimeline(
        timelines,
        publications,
        editions,
        new TimelineFiles(component, images),
        InstantSource.system());
  }
}
