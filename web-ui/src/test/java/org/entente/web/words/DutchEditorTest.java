package org.entente.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.said.Said;
import org.entente.core.said.Vocabulary;
import org.entente.core.timeline.TimelineId;
import org.entente.core.timeline.TimelineImport;
import org.entente.web.account.TokensView;
import org.entente.web.archive.ArchiveView;
import org.entente.web.article.ReadArticleView;
import org.entente.web.importing.ImportView;
import org.entente.web.library.LibraryView;
import org.entente.web.people.AuditView;
import org.entente.web.people.PeopleView;
import org.entente.web.reader.PublishedTimeline;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.EntenteTest;
import org.entente.web.webhook.WebhooksView;
import org.entente.web.workspace.WorkspaceView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks through the editor in Dutch and looks for English that stayed behind. */
@EntenteTest
final class DutchEditorTest extends SpringBrowserlessTest {

  private static final Pattern VALUE = Pattern.compile("\\{\\d}");
  private static final List<String> SAID_IN_ATTRIBUTES =
      List.of("aria-label", "title", "placeholder");
  private static final List<Pattern> ENGLISH =
      Stream.of(Words.VOCABULARY, Said.words()).flatMap(DutchEditorTest::english).toList();

  @Autowired private Accounts accounts;
  @Autowired private TimelineImport imports;

  private TimelineId timeline;

  @BeforeEach
  void an_administrator_reads_dutch() {
    var ada =
        Account.invited("ada-" + UUID.randomUUID() + "@newsroom.example", "Ada", true, Map.of());
    accounts.add(ada);
    SignedInAs.nobody();
    var full = PublishedTimeline.copy(4);
    imports.add(full, List.of());
    timeline = full.timeline().id();
    SignedInAs.person(ada);
    UI.getCurrent().setLocale(Locale.of("nl"));
  }

  @AfterEach
  void sign_out() {
    SignedInAs.nobody();
  }

  @Test
  void every_view_is_in_dutch() {
    for (var view :
        List.of(
            LibraryView.class,
            ArchiveView.class,
            ImportView.class,
            ReadArticleView.class,
            PeopleView.class,
            AuditView.class,
            TokensView.class,
            WebhooksView.class)) {
      navigate(view);
      assertNoEnglish(view.getSimpleName());
    }
  }

  @Test
  void a_form_that_is_not_filled_in_complains_in_dutch() {
    navigate(PeopleView.class);
    click("Iemand uitnodigen");
    click("Link maken");
    assertNoEnglish("inviting");
    assertThat(words()).contains("Typ de naam");
    navigate(TokensView.class);
    click("Token maken");
    assertNoEnglish("making a token");
    navigate(WebhooksView.class);
    click("Webhook toevoegen");
    assertNoEnglish("adding a webhook");
  }

  @Test
  void an_event_is_written_in_dutch() {
    navigate(ArchiveView.class);
    click("Nieuwe gebeurtenis");
    assertNoEnglish("a new event");
    assertThat(words()).contains("Soort", "Wat ze deed", "Trefwoorden");
  }

  @Test
  void every_pane_of_a_workspace_is_in_dutch() {
    navigate(WorkspaceView.class, Map.of("timeline", timeline.toString()));
    assertNoEnglish("the workspace");
    var tabs = find(Tabs.class).single();
    for (int i = 0; i < tabs.getTabCount(); i++) {
      find(Tabs.class).single().setSelectedIndex(i);
      assertNoEnglish("tab " + i);
    }
  }

  @Test
  void publishing_and_its_panes_are_in_dutch() {
    navigate(WorkspaceView.class, Map.of("timeline", timeline.toString()));
    click("Publiceren");
    assertNoEnglish("publishing");
    find(Tabs.class).all().getLast().setSelectedIndex(1);
    assertNoEnglish("stills");
  }

  private void click(String text) {
    test(find(Button.class).withText(text).all().getLast()).click();
  }

  private static void assertNoEnglish(String where) {
    assertThat(words())
        .as(where)
        .filteredOn(said -> ENGLISH.stream().anyMatch(words -> words.matcher(said).matches()))
        .isEmpty();
  }

  /** What is said in English and otherwise in Dutch, with anything for its values. */
  private static Stream<Pattern> english(Vocabulary words) {
    return words.texts("en").entrySet().stream()
        .filter(text -> !text.getValue().equals(words.texts("nl").get(text.getKey())))
        .map(Map.Entry::getValue)
        .filter(DutchEditorTest::isTellingByItself)
        .map(
            text ->
                Pattern.compile(
                    Stream.of(VALUE.split(text, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".+"))));
  }

  /** “{0} of {1}” may be found in any language. */
  private static boolean isTellingByItself(String text) {
    return !VALUE.matcher(text).find()
        || VALUE.matcher(text).replaceAll("").chars().filter(Character::isLetter).count() > 4;
  }

  private static Set<String> words() {
    var words = new TreeSet<String>();
    gather(UI.getCurrent().getElement(), words);
    UI.getCurrent()
        .getInternals()
        .getActiveRouterTargetsChain()
        .forEach(target -> gather(target.getElement(), words));
    words.removeIf(String::isBlank);
    return words;
  }

  private static void gather(Element element, Set<String> words) {
    if (element.isTextNode()) {
      words.add(element.getText().strip());
      return;
    }
    element.getPropertyNames().forEach(name -> words.add(element.getProperty(name, "").strip()));
    SAID_IN_ATTRIBUTES.stream()
        .filter(element::hasAttribute)
        .forEach(name -> words.add(element.getAttribute(name).strip()));
    element.getComponent().ifPresent(component -> words.addAll(headers(component)));
    element.getChildren().forEach(child -> gather(child, words));
  }

  private static List<String> headers(Component component) {
    var headers = new ArrayList<String>();
    if (component instanceof Grid<?> grid) {
      grid.getColumns().stream()
          .map(Grid.Column::getHeaderText)
          .filter(text -> text != null)
          .forEach(headers::add);
    }
    return headers;
  }
}
