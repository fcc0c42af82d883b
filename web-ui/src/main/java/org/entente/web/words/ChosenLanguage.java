package org.entente.web.words;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Optional;
import org.entente.core.account.OwnLanguage;
import org.springframework.stereotype.Component;

/**
 * Opens the editor in the language that its user chose; Vaadin has taken what the browser asks for
 * already. Also what Vaadin itself says about the connection is said in it.
 */
@Component
class ChosenLanguage implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private static final String ABOUT_THE_CONNECTION =
      """
      const indicator = window.Vaadin?.connectionIndicator;
      if (indicator) {
        indicator.onlineText = $0;
        indicator.offlineText = $1;
        indicator.reconnectingText = $2;
      }
      """;

  private final transient OwnLanguage own;

  ChosenLanguage(OwnLanguage own) {
    this.own = own;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addUIInitListener(init -> open(init.getUI()));
    event.addIndexHtmlRequestListener(
        page ->
            page.getDocument()
                .select("html")
                .attr("lang", chosen().orElseGet(ChosenLanguage::asTheBrowserAsks).getLanguage()));
    event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
  }

  private void open(UI ui) {
    chosen().ifPresent(ui::setLocale);
    ui.getPage()
        .executeJs(
            ABOUT_THE_CONNECTION,
            Words.of("connection.online"),
            Words.of("connection.offline"),
            Words.of("connection.reconnecting"));
  }

  private Optional<Locale> chosen() {
    return own.chosen().filter(Words.languages()::contains).map(Locale::of);
  }

  private static Locale asTheBrowserAsks() {
    return Optional.ofNullable(VaadinSession.getCurrent())
        .map(VaadinSession::getLocale)
        .orElse(Locale.ENGLISH);
  }

  private static SystemMessages messages(Locale locale) {
    var language = locale.getLanguage();
    var messages = new CustomizedSystemMessages();
    messages.setSessionExpiredCaption(Words.VOCABULARY.say(language, "connection.ended"));
    messages.setSessionExpiredMessage(Words.VOCABULARY.say(language, "connection.endedText"));
    messages.setInternalErrorCaption(Words.VOCABULARY.say(language, "connection.error"));
    messages.setInternalErrorMessage(Words.VOCABULARY.say(language, "connection.endedText"));
    messages.setCookiesDisabledCaption(Words.VOCABULARY.say(language, "connection.noCookies"));
    messages.setCookiesDisabledMessage(Words.VOCABULARY.say(language, "connection.noCookiesText"));
    return messages;
  }
}
