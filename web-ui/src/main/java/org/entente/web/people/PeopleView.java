package org.entente.web.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.account.Access;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.Desk;
import org.entente.core.account.Desks;
import org.entente.core.account.Identities;
import org.entente.core.account.ManagePeople;
import org.entente.core.account.ManagePeople.Outcome;
import org.entente.core.account.Right;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;

/** Everybody who may come in, what they may do at which desk, and the desks; for administrators. */
@Route("people")
@PermitAll
public class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final Accounts accounts;
  private final Identities identities;
  private final Desks desks;
  private final ManagePeople people;
  private final Access access;
  private final Grid<Account> grid = new Grid<>();
  private Map<UUID, Boolean> rightsComeAlong = Map.of();
  private final Div side = new Div();

  /** Called by Vaadin. */
  public PeopleView(
      Accounts accounts, Identities identities, Desks desks, ManagePeople people, Access access) {
    this.accounts = accounts;
    this.identities = identities;
    this.desks = desks;
    this.people = people;
    this.access = access;
    addClassNames("archive", "people");
  }

  /** Whoever is no administrator does not learn that there is such a page. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!access.allows(Right.MANAGE_PEOPLE)) {
      throw new NotFoundException();
    }
    removeAll();
    var manageDesks =
        new Button(Words.of("people.desks"), click -> show(new DeskRows(desks, this::refresh)));
    var invite =
        new Button(
            Words.of("people.invite"), click -> show(new InviteForm(desks.all(), this::invite)));
    invite.addThemeVariants(ButtonVariant.PRIMARY);
    var audit = new RouterLink(Words.of("people.audit"), AuditView.class);
    var head = new Div(new H1(Words.of("people.title")), audit, manageDesks, invite);
    head.addClassName("view-head");
    var listPane = new Div(grid);
    listPane.addClassName("list-pane");
    side.addClassName("form-pane");
    var panes = new SplitLayout(listPane, side);
    panes.setSplitterPosition(56);
    panes.addClassName("list-and-form");
    add(head, panes);
    prepareGrid();
    refresh();
    showHint();
  }

  private void prepareGrid() {
    grid.removeAllColumns();
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.addColumn(Account::name).setHeader(Words.of("people.name")).setFlexGrow(1);
    grid.addColumn(Account::email).setHeader(Words.of("people.email")).setFlexGrow(1);
    grid.addColumn(this::may).setHeader(Words.of("people.may")).setFlexGrow(2);
    grid.addColumn(this::state).setHeader(Words.of("people.state")).setWidth("8rem").setFlexGrow(0);
    grid.addSelectionListener(
        selection -> {
          if (selection.isFromClient()) {
            selection.getFirstSelectedItem().ifPresent(this::showPerson);
          }
        });
  }

  private String may(Account account) {
    if (account.administrator()) {
      return Words.of("people.everything");
    }
    var roles = new ArrayList<String>();
    for (var desk : desks.all()) {
      var role = account.roles().get(desk.id());
      if (role != null) {
        roles.add(Words.of("people.roleAt", role.label(), desk.name()));
      }
    }
    return roles.isEmpty() ? Words.of("people.nothing") : String.join(", ", roles);
  }

  private String state(Account account) {
    if (account.disabled()) {
      return Words.of("people.disabled");
    }
    return Words.of(
        account.passwordHash().isEmpty() && !rightsComeAlong.containsKey(account.id())
            ? "people.invited"
            : "people.active");
  }

  private void refresh() {
    rightsComeAlong = identities.rightsComeAlong();
    grid.setItems(accounts.all());
  }

  private void showHint() {
    var hint = new Span(Words.of("people.hint"));
    hint.addClassName("hint");
    removeClassName("form-open");
    side.removeAll();
    side.add(hint);
  }

  private void show(Component component) {
    var back = new Button(Words.of("people.back"), click -> showHint());
    back.addThemeVariants(ButtonVariant.TERTIARY);
    back.addClassName("narrow-only");
    side.removeAll();
    side.add(back, component);
    addClassName("form-open");
  }

  private void showPerson(Account account) {
    List<Desk> all = desks.all();
    show(
        new PersonForm(
            account, rightsComeAlong.getOrDefault(account.id(), false), all, people, this::told));
  }

  private void invite(InviteForm.Invitation wanted) {
    told(people.invite(wanted.email(), wanted.name(), wanted.administrator(), wanted.roles()));
  }

  private void told(Outcome outcome) {
    refresh();
    switch (outcome) {
      case Outcome.Done(var account) -> {
        Notices.tell(Words.of("people.saved"));
        accounts.byId(account.id()).ifPresent(this::showPerson);
      }
      case Outcome.Link(var account, var link) -> show(new LinkPane(account, link));
      case Outcome.Refused(var why) -> Notices.tell(Words.of(why));
    }
  }

  @Override
  public String getPageTitle() {
    return Words.of("people.page");
  }
}
