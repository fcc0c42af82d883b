package org.entente.web.webhook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.Access;
import org.entente.core.account.Right;
import org.entente.core.webhook.Delivery;
import org.entente.core.webhook.Webhook;
import org.entente.core.webhook.Webhooks;
import org.entente.web.clipboard.CopyButton;
import org.entente.web.words.Words;
import org.jspecify.annotations.Nullable;

/** Who is told of what is published and withdrawn, and how that goes. */
@Route("webhooks")
@PermitAll
public class WebhooksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int DELIVERIES_SHOWN = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm 'UTC'").withZone(ZoneOffset.UTC);

  private final Webhooks webhooks;
  private final Receivers receivers;
  private final Access access;
  private final TextField address = new TextField(Words.of("webhooks.address"));
  private final Div shown = new Div();
  private final Grid<Webhook> grid = new Grid<>();
  private final Grid<Delivery> log = new Grid<>();

  /** Called by Vaadin. */
  public WebhooksView(Webhooks webhooks, Receivers receivers, Access access) {
    this.webhooks = webhooks;
    this.receivers = receivers;
    this.access = access;
    addClassNames("library", "tokens");
    var head = new Div(new H1(Words.of("webhooks.title")));
    head.addClassName("view-head");
    shown.addClassName("new-token");
    shown.getElement().setAttribute("role", "status");
    prepareGrid();
    prepareLog();
    add(head, new Paragraph(Words.of("webhooks.text")), adder(), shown, grid, logHead(), log);
  }

  /** Whoever is no administrator does not learn that there is such a page. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!access.allows(Right.MANAGE_WEBHOOKS)) {
      throw new NotFoundException();
    }
    fill();
  }

  private Div adder() {
    address.setPlaceholder("https://example.org/hooks/entente");
    address.setMaxLength(2_000);
    address.setManualValidation(true);
    address.addClassName("wide");
    var create = new Button(Words.of("webhooks.add"), click -> create());
    create.addThemeVariants(ButtonVariant.PRIMARY);
    var line = new Div(address, create);
    line.addClassName("line");
    var adder = new Div(line);
    adder.addClassName("add-token");
    return adder;
  }

  private void create() {
    var typed = read(address.getValue().strip());
    var refusal =
        typed == null
            ? Optional.of(Words.of("webhooks.noAddress"))
            : receivers.refusal(typed).map(Words::of);
    address.setInvalid(refusal.isPresent());
    address.setErrorMessage(refusal.orElse(""));
    if (typed == null || refusal.isPresent()) {
      return;
    }
    var secret = Signature.secret();
    webhooks.add(new Webhook(UUID.randomUUID(), typed, Instant.now()), secret);
    shown.removeAll();
    shown.add(
        new Span(Words.of("webhooks.secret")),
        new Code(secret),
        new CopyButton(Words.of("webhooks.copySecret"), secret));
    address.clear();
    fill();
  }

  private static @Nullable URI read(String typed) {
    try {
      return new URI(typed);
    } catch (URISyntaxException malformed) {
      return null;
    }
  }

  private void prepareGrid() {
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.setAllRowsVisible(true);
    grid.addColumn(hook -> hook.address().toString())
        .setHeader(Words.of("webhooks.address"))
        .setFlexGrow(3);
    grid.addColumn(hook -> time(hook.addedAt())).setHeader(Words.of("webhooks.added"));
    grid.addColumn(new ComponentRenderer<>(this::removing)).setFlexGrow(0).setWidth("8rem");
    grid.setEmptyStateText(Words.of("webhooks.none"));
  }

  private Button removing(Webhook hook) {
    var remove =
        new Button(
            Words.of("webhooks.remove"),
            click -> {
              webhooks.remove(hook.id());
              fill();
            });
    remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    remove.setAriaLabel(Words.of("webhooks.removeNamed", hook.address()));
    return remove;
  }

  private Div logHead() {
    var look = new Button(Words.of("webhooks.look"), click -> fill());
    look.addThemeVariants(ButtonVariant.TERTIARY);
    var head = new Div(new H2(Words.of("webhooks.told")), look);
    head.addClassName("log-head");
    return head;
  }

  private void prepareLog() {
    log.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    log.setAllRowsVisible(true);
    log.addColumn(told -> time(told.startedAt()))
        .setHeader(Words.of("webhooks.since"))
        .setAutoWidth(true);
    log.addColumn(WebhooksView::what).setHeader(Words.of("webhooks.what")).setFlexGrow(2);
    log.addColumn(told -> told.address().getHost()).setHeader(Words.of("webhooks.to"));
    log.addColumn(WebhooksView::state).setHeader(Words.of("webhooks.how")).setFlexGrow(2);
    log.addColumn(new ComponentRenderer<>(this::again)).setFlexGrow(0).setWidth("8.5rem");
    log.setEmptyStateText(Words.of("webhooks.nothing"));
  }

  private static String time(@Nullable Instant at) {
    return at == null ? "" : TIME.withLocale(Words.locale()).format(at);
  }

  private static String what(Delivery told) {
    var edition = told.edition();
    var what =
        switch (edition.occasion()) {
          case FIRST, NEW_EVENTS, UPDATE -> "webhooks.published";
          case CORRECTION -> "webhooks.corrected";
          case WITHDRAWAL -> "webhooks.withdrawn";
        };
    return Words.of(what, told.title().readIn(Words.language()), edition.number());
  }

  private static String state(Delivery told) {
    if (told.deliveredAt() != null) {
      return Words.of("webhooks.arrived", time(told.deliveredAt()));
    }
    if (told.isGivenUp()) {
      return Words.of("webhooks.givenUp", told.tries(), told.answer());
    }
    return told.tries() == 0
        ? Words.of("webhooks.waiting")
        : Words.of("webhooks.retried", told.answer(), time(told.nextAt()));
  }

  private Button again(Delivery told) {
    var again =
        new Button(
            Words.of("webhooks.again"),
            click -> {
              webhooks.sendAgain(told.id());
              fill();
            });
    again.addThemeVariants(ButtonVariant.TERTIARY);
    again.setAriaLabel(Words.of("webhooks.againNamed", what(told), told.address().getHost()));
    return again;
  }

  private void fill() {
    grid.setItems(webhooks.all());
    log.setItems(webhooks.deliveries(DELIVERIES_SHOWN));
  }

  @Override
  public String getPageTitle() {
    return Words.of("webhooks.page");
  }
}
