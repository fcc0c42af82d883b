package org.entente.web.publish;

import java.util.List;
import org.entente.core.publish.Publications;
import org.entente.core.publish.PublishTimeline;
import org.entente.core.timeline.Timeline;
import org.entente.web.settings.EntenteSettings;
import org.springframework.stereotype.Component;

/** Opens the publish dialog, with what it needs. */
@Component
public class PublishDialogs {

  private final PublishTimeline publishing;
  private final Publications publications;
  private final EntenteSettings settings;

  PublishDialogs(PublishTimeline publishing, Publications publications, EntenteSettings settings) {
    this.publishing = publishing;
    this.publications = publications;
    this.settings = settings;
  }

  /**
   * Opens the dialog of a timeline.
   *
   * @param remarks what the journalist should know before publishing, in words
   */
  public void open(Timeline timeline, List<String> remarks) {
    new PublishDialog(timeline, remarks, publishing, publications, settings).open();
  }
}
