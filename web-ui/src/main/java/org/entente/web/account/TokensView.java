package org.entente.web.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.core.account.Access;
import org.entente.core.account.AccessScope;
import org.entente.core.account.AccessToken;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.Right;
import org.entente.core.account.TokenSecret;
import org.entente.core.date.DateText;
import org.entente.core.date.EventDate;
import org.entente.web.clipboard.CopyButton;
import org.entente.web.webhook.WebhooksView;
import org.entente.web.words.Words;

/** One's own access tokens: what programs show to use the HTTP API. */
@Route("tokens")
@PermitAll
public class TokensView extends Div implements HasDynamicTitle {

  private final AccessTokens tokens;
  private final UUID account;
  private final TextField name = new TextField(Words.of("tokens.purpose"));
  private final CheckboxGroup<AccessScope> scopes = new CheckboxGroup<>(Words.of("tokens.may"));
  private final Select<Integer> days = new Select<>();
  private final Div shown = new Div();
  private final Grid<AccessToken> grid = new Grid<>();

  /** Called by Vaadin. */
  public TokensView(
      AccessTokens tokens, Accounts accounts, AuthenticationContext who, Access access) {
    this.tokens = tokens;
    this.account =
        who.getPrincipalName()
            .flatMap(accounts::byEmail)
            .map(Account::id)
            .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    addClassNames("library", "tokens");
    var head = new Div(new H1(Words.of("tokens.title")));
    if (access.allows(Right.MANAGE_WEBHOOKS)) {
      head.add(new RouterLink(Words.of("tokens.webhooks"), WebhooksView.class));
    }
    head.addClassName("view-head");
    add(head, new Paragraph(Words.of("tokens.text")), adder(), shown, grid);
    shown.addClassName("new-token");
    shown.getElement().setAttribute("role", "status");
    prepareGrid();
    fill();
  }

  private Div adder() {
    name.setMaxLength(AccessToken.MAX_NAME);
    name.setManualValidation(true);
    name.setErrorMessage(Words.of("tokens.sayPurpose"));
    scopes.setItems(AccessScope.values());
    scopes.setItemLabelGenerator(TokensView::words);
    scopes.setValue(Set.of(AccessScope.READ));
    scopes.setManualValidation(true);
    scopes.setErrorMessage(Words.of("tokens.chooseOne"));
    days.setLabel(Words.of("tokens.validFor"));
    days.setItems(30, 90, 365);
    days.setItemLabelGenerator(
        count -> count == 365 ? Words.of("tokens.year") : Words.of("tokens.days", count));
    days.setValue(90);
    var create = new Button(Words.of("tokens.create"), click -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    var line = new Div(name, days, create);
    line.addClassName("line");
    var adder = new Div(scopes, line);
    adder.addClassName("add-token");
    return adder;
  }

  private void create() {
    name.setInvalid(name.getValue().isBlank());
    scopes.setInvalid(scopes.getValue().isEmpty());
    if (name.isInvalid() || scopes.isInvalid()) {
      return;
    }
    var secret = TokenSecret.random();
    tokens.add(
        new AccessToken(
            UUID.randomUUID(),
            account,
            name.getValue().strip(),
            scopes.getValue(),
            Instant.now().plus(Duration.ofDays(days.getValue())),
            null),
        secret.digest());
    shown.removeAll();
    shown.add(
        new Span(Words.of("tokens.copyNow")),
        new Code(secret.value()),
        new CopyButton(Words.of("tokens.copy"), secret.value()));
    name.clear();
    fill();
  }

  private void prepareGrid() {
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.setAllRowsVisible(true);
    grid.addColumn(AccessToken::name).setHeader(Words.of("tokens.purpose")).setFlexGrow(2);
    grid.addColumn(
            token ->
                token.scopes().stream()
                    .sorted()
                    .map(TokensView::words)
                    .collect(Collectors.joining(", ")))
        .setHeader(Words.of("tokens.mayShort"))
        .setFlexGrow(2);
    grid.addColumn(
            token ->
                Words.of(
                    token.isExpired(Instant.now()) ? "tokens.expired" : "tokens.until",
                    day(token.expiresAt())))
        .setHeader(Words.of("tokens.valid"));
    grid.addColumn(token -> token.usedAt() == null ? Words.of("tokens.never") : day(token.usedAt()))
        .setHeader(Words.of("tokens.lastUsed"));
    grid.addColumn(new ComponentRenderer<>(this::revoke)).setFlexGrow(0).setWidth("8rem");
    grid.setEmptyStateText(Words.of("tokens.none"));
  }

  private static String words(AccessScope scope) {
    return switch (scope) {
      case READ -> Words.of("tokens.READ");
      case WRITE -> Words.of("tokens.WRITE");
      case PUBLISH -> Words.of("tokens.PUBLISH");
      case SUGGESTIONS -> Words.of("tokens.SUGGESTIONS");
    };
  }

  private static String day(Instant moment) {
    var day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
    return DateText.of(EventDate.of(day.toString()), Words.language());
  }

  private Button revoke(AccessToken token) {
    var revoke =
        new Button(
            Words.of("tokens.revoke"),
            click -> {
              tokens.revoke(account, token.id());
              fill();
            });
    revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    revoke.setAriaLabel(Words.of("tokens.revokeNamed", token.name()));
    return revoke;
  }

  private void fill() {
    grid.setItems(tokens.of(account));
  }

  @Override
  public String getPageTitle() {
    return Words.of("tokens.page");
  }
}
