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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.entente.core.account.Access;
import org.entente.core.account.Right;
import org.entente.core.webhook.Delivery;
import org.entente.core.webhook.Webhook;
import org.entente.core.webhook.Webhooks;
import org.entente.web.clipboard.CopyButton;
import org.jspecify.annotations.Nullable;

/** Who is told of what is published and withdrawn, and how that goes. */
@Route("webhooks")
@PageTitle("Webhooks · Entente")
@PermitAll
public class WebhooksView extends Div implements BeforeEnterObserver {

  private static final int DELIVERIES_SHOWN = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final Webhooks webhooks;
  private final Receivers receivers;
  private final Access access;
  private final TextField address = new TextField("Address");
  private final Div shown = new Div();
  private final Grid<Webhook> grid = new Grid<>();
  private final Grid<Delivery> log = new Grid<>();

  /** Called by Vaadin. */
  public WebhooksView(Webhooks webhooks, Receivers receivers, Access access) {
    this.webhooks = webhooks;
    this.receivers = receivers;
    this.access = access;
    addClassNames("library", "tokens");
    var head = new Div(new H1("Webhooks"));
    head.addClassName("view-head");
    shown.addClassName("new-token");
    shown.getElement().setAttribute("role", "status");
    prepareGrid();
    prepareLog();
    add(
        head,
        new Paragraph(
            "An address that you add here is told whenever a timeline is published, corrected or"
                + " withdrawn. Each notice is signed with the webhook's secret."),
        adder(),
        shown,
        grid,
        logHead(),
        log);
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
    var create = new Button("Add webhook", click -> create());
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
        typed == null ? Optional.of("This is not a web address") : receivers.refusal(typed);
    address.setInvalid(refusal.isPresent());
    address.setErrorMessage(refusal.orElse(""));
    if (typed == null || refusal.isPresent()) {
      return;
    }
    var secret = Signature.secret();
    webhooks.add(new Webhook(UUID.randomUUID(), typed, Instant.now()), secret);
    shown.removeAll();
    shown.add(
        new Span("Give the receiver this secret now: it is shown only this once."),
        new Code(secret),
        new CopyButton("Copy secret", secret));
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
    grid.addColumn(hook -> hook.address().toString()).setHeader("Address").setFlexGrow(3);
    grid.addColumn(hook -> TIME.format(hook.addedAt())).setHeader("Added");
    grid.addColumn(new ComponentRenderer<>(this::removing)).setFlexGrow(0).setWidth("8rem");
    grid.setEmptyStateText("There are no webhooks. Add the address of one.");
  }

  private Button removing(Webhook hook) {
    var remove =
        new Button(
            "Remove",
            click -> {
              webhooks.remove(hook.id());
              fill();
            });
    remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    remove.setAriaLabel("Remove " + hook.address());
    return remove;
  }

  private Div logHead() {
    var look = new Button("Look again", click -> fill());
    look.addThemeVariants(ButtonVariant.TERTIARY);
    var head = new Div(new H2("What was told"), look);
    head.addClassName("log-head");
    return head;
  }

  private void prepareLog() {
    log.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
    log.setAllRowsVisible(true);
    log.addColumn(told -> TIME.format(told.startedAt())).setHeader("Since").setAutoWidth(true);
    log.addColumn(WebhooksView::what).setHeader("What").setFlexGrow(2);
    log.addColumn(told -> told.address().getHost()).setHeader("To");
    log.addColumn(WebhooksView::state).setHeader("How it went").setFlexGrow(2);
    log.addColumn(new ComponentRenderer<>(this::again)).setFlexGrow(0).setWidth("8.5rem");
    log.setEmptyStateText("Nothing was published or withdrawn since there are webhooks.");
  }

  private static String what(Delivery told) {
    var edition = told.edition();
    var what =
        switch (edition.occasion()) {
          case FIRST, NEW_EVENTS, UPDATE -> "published";
          case CORRECTION -> "corrected";
          case WITHDRAWAL -> "withdrawn";
        };
    return "“%s” %s (edition %d)".formatted(told.title().readIn("en"), what, edition.number());
  }

  private static String state(Delivery told) {
    if (told.deliveredAt() != null) {
      return "Arrived " + TIME.format(told.deliveredAt());
    }
    if (told.isGivenUp()) {
      return "Given up after " + tries(told.tries()) + ". " + told.answer();
    }
    return told.tries() == 0
        ? "Waiting"
        : told.answer() + "; tried again " + TIME.format(told.nextAt());
  }

  private static String tries(int count) {
    return count == 1 ? "one try" : count + " tries";
  }

  private Button again(Delivery told) {
    var again =
        new Button(
            "Send again",
            click -> {
              webhooks.sendAgain(told.id());
              fill();
            });
    again.addThemeVariants(ButtonVariant.TERTIARY);
    again.setAriaLabel("Send again: " + what(told) + " to " + told.address().getHost());
    return again;
  }

  private void fill() {
    grid.setItems(webhooks.all());
    log.setItems(webhooks.deliveries(DELIVERIES_SHOWN));
  }
}
