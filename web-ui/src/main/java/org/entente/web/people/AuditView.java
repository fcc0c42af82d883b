package org.entente.web.people;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import org.entente.core.account.Access;
import org.entente.core.account.Person;
import org.entente.core.account.Right;
import org.entente.core.audit.AuditCsv;
import org.entente.core.audit.AuditEntry;
import org.entente.core.audit.AuditLog;
import org.entente.web.time.BrowserZone;
import org.entente.web.words.DateWords;
import org.entente.web.words.Words;

/** The audit log, to read and to take along; for administrators. */
@Route("audit")
@PermitAll
public class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 1_000;
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss");

  private final AuditLog audit;
  private final Access access;

  /** Called by Vaadin. */
  public AuditView(AuditLog audit, Access access) {
    this.audit = audit;
    this.access = access;
    addClassNames("archive", "audit");
  }

  /** Whoever is no administrator does not learn that there is such a page. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!access.allows(Right.READ_AUDIT)) {
      throw new NotFoundException();
    }
    removeAll();
    var export = new Anchor(this::write, Words.of("audit.csv"));
    var head = new Div(new H1(Words.of("audit.title")), export);
    head.addClassName("view-head");
    add(head, grid());
  }

  private Grid<AuditEntry> grid() {
    var grid = new Grid<AuditEntry>();
    var zone = BrowserZone.current();
    grid.addClassName("event-list");
    grid.addThemeVariants(GridVariant.NO_BORDER);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addColumn(entry -> WHEN.withLocale(DateWords.locale()).format(entry.at().atZone(zone)))
        .setHeader(Words.of("audit.when"))
        .setWidth("13rem")
        .setFlexGrow(0);
    grid.addColumn(entry -> entry.by().map(Person::name).orElse("–"))
        .setHeader(Words.of("audit.who"));
    grid.addColumn(entry -> Words.of(entry.deed().words())).setHeader(Words.of("audit.what"));
    grid.addColumn(AuditEntry::about).setHeader(Words.of("audit.about")).setFlexGrow(3);
    grid.setItems(query -> audit.entries(query.getOffset(), query.getLimit()).stream());
    grid.setSizeFull();
    return grid;
  }

  /** A page at a time, so that a long log is never in memory whole. */
  private void write(DownloadEvent download) throws IOException {
    download.setFileName("entente-audit-log.csv");
    download.setContentType("text/csv; charset=utf-8");
    try (var out = download.getOutputStream()) {
      out.write(AuditCsv.head().getBytes(StandardCharsets.UTF_8));
      for (int offset = 0; ; offset += PAGE) {
        var entries = audit.entries(offset, PAGE);
        out.write(AuditCsv.lines(entries).getBytes(StandardCharsets.UTF_8));
        if (entries.size() < PAGE) {
          return;
        }
      }
    }
  }

  @Override
  public String getPageTitle() {
    return Words.of("audit.page");
  }
}
