package org.entente.web.publish;

import java.util.List;
import org.entente.core.timeline.Timeline;
import org.springframework.stereotype.Component;

/** Opens the publish dialog, with what it needs. */
@Component
public class PublishDialogs {

  private final PublishingDesk desk;

  PublishDialogs(PublishingDesk desk) {
    this.desk = desk;
  }

  /**
   * Opens the dialog of a timeline.
   *
   * @param remarks what the journalist should know before publishing, in words
   * @param closed what to do once the dialog is closed
   */
  public void open(Timeline timeline, List<String> remarks, Runnable closed) {
    var dialog = new PublishDialog(timeline, remarks, desk);
    dialog.addOpenedChangeListener(
        change -> {
          if (!change.isOpened()) {
            closed.run();
          }
        });
    dialog.open();
  }
}
