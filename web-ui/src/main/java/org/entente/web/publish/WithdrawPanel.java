package org.entente.web.publish;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.entente.core.text.Texts;
import org.entente.core.timeline.Timeline;

/** Takes a timeline away from readers, who are told why. */
class WithdrawPanel extends Div {

  WithdrawPanel(Timeline timeline, Consumer<Texts> withdraw) {
    addClassName("withdraw");
    var reason = new TextArea("Why it is gone");
    reason.setHelperText("Readers see it in the timeline's place, with the date.");
    reason.setWidthFull();
    reason.setMaxLength(1_000);
    var button =
        new Button(
            "Withdraw from readers",
            click -> {
              if (reason.isEmpty()) {
                reason.setErrorMessage("Tell readers why it is gone.");
                reason.setInvalid(true);
                reason.focus();
                return;
              }
              withdraw.accept(Texts.of(timeline.mainLanguage(), reason.getValue()));
            });
    button.addThemeVariants(ButtonVariant.ERROR);
    add(
        new H3("Withdraw"),
        new Paragraph(
            "In every article, and in place of every edition, readers will see a page of the same"
                + " height that says since when and why. Publishing again brings it back."),
        reason,
        button);
  }
}
