package org.entente.web.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.audit.AuditLog;
import org.entente.core.webhook.Webhook;
import org.entente.core.webhook.Webhooks;
import org.entente.web.account.TokensView;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.EntenteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteTest
final class WebhooksViewTest extends SpringBrowserlessTest {

  @Autowired private Webhooks webhooks;
  @Autowired private Accounts accounts;
  @Autowired private AuditLog audit;

  @BeforeEach
  void sign_in() {
    signIn(true);
  }

  @AfterEach
  void sign_out() {
    SignedInAs.nobody();
    webhooks.all().forEach(hook -> webhooks.remove(hook.id()));
  }

  @Test
  void a_webhook_is_added_with_a_secret_shown_once_and_removed_and_the_log_names_its_host_only() {
    navigate(WebhooksView.class);
    address().setValue("http://localhost/services/T000/hush");
    test(find(Button.class).withText("Add webhook").single()).click();

    assertThat(find(Code.class).single().getText()).isNotBlank();
    assertThat(webhooks.all())
        .extracting(hook -> hook.address().toString())
        .containsExactly("http://localhost/services/T000/hush");
    assertThat(latestInLog()).isEqualTo("Webhook added localhost");

    navigate(TokensView.class);
    navigate(WebhooksView.class);
    assertThat(find(Code.class).all()).isEmpty();
    test((Button) test(grid()).getCellComponent(0, 2)).click();
    assertThat(webhooks.all()).isEmpty();
    assertThat(latestInLog()).isEqualTo("Webhook removed localhost");
  }

  @Test
  void what_is_no_address_is_refused_at_the_field() {
    navigate(WebhooksView.class);
    for (var wrong : List.of("not an address", "ftp://example.org/hook", "")) {
      address().setValue(wrong);
      test(find(Button.class).withText("Add webhook").single()).click();
      assertThat(address().isInvalid()).as(wrong).isTrue();
      assertThat(address().getErrorMessage()).isNotBlank();
    }
    assertThat(webhooks.all()).isEmpty();
  }

  @Test
  void whoever_is_no_administrator_does_not_learn_that_there_is_such_a_page() {
    signIn(false);

    assertThatThrownBy(() -> navigate(WebhooksView.class)).isNotNull();
  }

  private void signIn(boolean administrator) {
    var ada =
        Account.invited(
            "ada-" + UUID.randomUUID() + "@newsroom.example", "Ada", administrator, Map.of());
    accounts.add(ada);
    SignedInAs.person(ada);
  }

  private TextField address() {
    return find(TextField.class).withCaption("Address").single();
  }

  @SuppressWarnings("unchecked")
  private Grid<Webhook> grid() {
    return (Grid<Webhook>) find(Grid.class).all().getFirst();
  }

  private String latestInLog() {
    var entry = audit.entries(0, 1).getFirst();
    return entry.deed().words() + " " + entry.about();
  }
}
