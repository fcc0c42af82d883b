package org.entente.web.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URI;
import org.entente.core.account.Account;
import org.entente.core.account.ManagePeople;
import org.entente.core.account.OneTimeLink;
import org.entente.web.clipboard.CopyButton;
import org.entente.web.words.Words;

/** The link for somebody who was invited. It is shown now and never again. */
class LinkPane extends Div {

  private final OneTimeLink link;

  LinkPane(Account account, OneTimeLink link) {
    this.link = link;
    addClassName("event-form");
    add(
        new H2(Words.of("people.linkFor", account.name())),
        new Paragraph(
            Words.of("people.sendIt", account.email(), ManagePeople.LINK_HOLDS.toDays())));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    attached.getUI().getPage().fetchCurrentURL(url -> show(url.toString()));
  }

  /** Where the editor is, which need not be where readers are. */
  private void show(String page) {
    var address =
        URI.create(page).resolve("/" + InvitationView.ROUTE + "/" + link.secret()).toString();
    var text = new TextArea(Words.of("people.link"));
    text.setValue(address);
    text.setReadOnly(true);
    add(text, new CopyButton(Words.of("people.copyLink"), address));
  }
}
