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
import org.entente.web.words.Words;

/** Takes a timeline away from readers, who are told why. */
class WithdrawPanel extends Div {

  WithdrawPanel(Timeline timeline, Consumer<Texts> withdraw) {
    addClassName("withdraw");
    var reason = new TextArea(Words.of("withdraw.why"));
    reason.setHelperText(Words.of("withdraw.whyHint"));
    reason.setWidthFull();
    reason.setMaxLength(1_000);
    var button =
        new Button(
            Words.of("withdraw.go"),
            click -> {
              if (reason.isEmpty()) {
                reason.setErrorMessage(Words.of("withdraw.tellWhy"));
                reason.setInvalid(true);
                reason.focus();
                return;
              }
              withdraw.accept(Texts.of(timeline.mainLanguage(), reason.getValue()));
            });
    button.addThemeVariants(ButtonVariant.ERROR);
    add(
        new H3(Words.of("withdraw.title")),
        new Paragraph(Words.of("withdraw.text")),
        reason,
        button);
  }
}
