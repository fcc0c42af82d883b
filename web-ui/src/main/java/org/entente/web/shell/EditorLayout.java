package org.entente.web.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.entente.core.account.Access;
import org.entente.core.account.AtWork;
import org.entente.core.account.OwnLanguage;
import org.entente.core.account.Right;
import org.entente.core.comment.Inbox;
import org.entente.web.account.TokensView;
import org.entente.web.archive.ArchiveView;
import org.entente.web.article.ReadArticleView;
import org.entente.web.inbox.InboxLink;
import org.entente.web.keys.Keys;
import org.entente.web.library.LibraryView;
import org.entente.web.live.Newsroom;
import org.entente.web.people.PeopleView;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** The bar above every view of the editor. */
@Layout
@JsModule("context://editor/keys.js")
@PermitAll
public class EditorLayout extends Div implements RouterLayout {

  private final Main main = new Main();

  /** Called by Vaadin. */
  public EditorLayout(
      AuthenticationContext authentication,
      Access access,
      OwnLanguage ownLanguage,
      Inbox inbox,
      AtWork atWork,
      Newsroom newsroom) {
    addClassName("editor");
    var name = new Span("Entente");
    name.addClassName("wordmark");
    var library = new RouterLink(Words.of("shell.timelines"), LibraryView.class);
    library.setHighlightCondition(HighlightConditions.sameLocation());
    Keys.give(library, "g t");
    var nav =
        new Nav(
            library,
            Keys.give(new RouterLink(Words.of("shell.archive"), ArchiveView.class), "g a"),
            Keys.give(new RouterLink(Words.of("shell.article"), ReadArticleView.class), "g r"),
            Keys.give(new InboxLink(inbox, atWork, newsroom), "g i"));
    if (access.allows(Right.MANAGE_PEOPLE)) {
      nav.add(new RouterLink(Words.of("shell.people"), PeopleView.class));
    }
    nav.setAriaLabel(Words.of("shell.main"));
    var signOut = new Button(Words.of("shell.signOut"), click -> authentication.logout());
    signOut.addThemeVariants(ButtonVariant.TERTIARY);
    var who = new Span(authentication.getPrincipalName().orElse(""));
    who.addClassName("who-am-i");
    var tokens = new RouterLink(Words.of("shell.tokens"), TokensView.class);
    tokens.addClassName("own-account");
    var keys = new Button("?", click -> new KeysDialog(ownLanguage).open());
    keys.addThemeVariants(ButtonVariant.TERTIARY);
    keys.setAriaLabel(Words.of("shell.keys"));
    keys.setTooltipText(Words.of("shell.keysHint"));
    keys.addClassName("keys-button");
    Keys.give(keys, "?");
    var header = new Header(name, nav, who, tokens, keys, signOut);
    header.addClassName("editor-bar");
    main.addClassName("editor-main");
    add(header, main);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    if (content != null) {
      main.getElement().appendChild(content.getElement());
    }
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
    main.getElement().removeAllChildren();
  }
}
