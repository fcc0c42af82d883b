package org.entente.web.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.entente.core.account.Account;
import org.entente.core.account.ManagePeople;
import org.entente.core.account.OneTimeLink;
import org.entente.web.clipboard.CopyButton;
import org.entente.web.settings.EntenteSettings;

/** The link for somebody who was invited. It is shown now and never again. */
class LinkPane extends Div {

  private final OneTimeLink link;
  private final EntenteSettings settings;

  LinkPane(Account account, OneTimeLink link, EntenteSettings settings) {
    this.link = link;
    this.settings = settings;
    addClassName("event-form");
    add(
        new H2("A link for " + account.name()),
        new Paragraph(
            "Send it to "
                + account.email()
                + ". It works once, for "
                + ManagePeople.LINK_HOLDS.toDays()
                + " days, and is shown only now; you can always make another."));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    attached.getUI().getPage().fetchCurrentURL(url -> show(url.toString()));
  }

  private void show(String page) {
    var address =
        settings
            .readersAddress(page)
            .resolve(InvitationView.ROUTE + "/" + link.secret())
            .toString();
    var text = new TextArea("Link");
    text.setValue(address);
    text.setReadOnly(true);
    add(text, new CopyButton("Copy the link", address));
  }
}
