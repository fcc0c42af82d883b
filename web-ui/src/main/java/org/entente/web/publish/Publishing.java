package org.entente.web.publish;

import java.time.InstantSource;
import java.util.List;
import org.entente.core.account.Desks;
import org.entente.core.image.Images;
import org.entente.core.publish.EditionFiles;
import org.entente.core.publish.Editions;
import org.entente.core.publish.Plans;
import org.entente.core.publish.Publications;
import org.entente.core.publish.PublishOnTime;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.publish.PublishingRules;
import org.entente.core.publish.ShowEditions;
import org.entente.core.timeline.Timelines;
import org.entente.web.component.ComponentFiles;
import org.entente.web.settings.EntenteSettings;
import org.entente.web.store.EveryPlace;
import org.entente.web.store.FolderStore;
import org.entente.web.store.S3Store;
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
    var folder = new StoredEditions(new FolderStore(settings.editions()));
    var s3 = settings.s3();
    return s3 == null
        ? folder
        : new EveryPlace(List.of(folder, new StoredEditions(S3Store.of(s3))));
  }

  @Bean
  ShowEditions showEditions(Publications publications, Editions editions) {
    return new ShowEditions(publications, editions);
  }

  @Bean
  EditionFiles editionFiles(
      ComponentFiles component,
      Images images,
      EditionHistory history,
      EntenteSettings settings,
      Desks desks) {
    return new TimelineFiles(
        component, images, history, new Addresses(settings.publicUrl()), desks::colours);
  }

  @Bean
  PublishTimeline publishTimeline(
      Timelines timelines,
      Publications publications,
      Editions editions,
      EditionFiles files,
      Plans plans,
      PublishingRules rules) {
    return new PublishTimeline(
        timelines, publications, editions, files, plans, rules, InstantSource.system());
  }

  @Bean
  PublishOnTime publishOnTime(Plans plans, Publications publications, PublishTimeline publishing) {
    return new PublishOnTime(plans, publications, publishing, InstantSource.system());
  }
}
