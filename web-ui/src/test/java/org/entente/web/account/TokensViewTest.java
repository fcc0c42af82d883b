package org.entente.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.entente.core.account.AccessScope;
import org.entente.core.account.AccessToken;
import org.entente.core.account.AccessTokens;
import org.entente.core.account.Account;
import org.entente.core.account.Accounts;
import org.entente.core.account.TokenSecret;
import org.entente.core.audit.AuditLog;
import org.entente.web.security.SignedInAs;
import org.entente.web.support.EntenteTest;
import org.entente.web.webhook.WebhooksView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EntenteTest
final class TokensViewTest extends SpringBrowserlessTest {

  @Autowired private AccessTokens tokens;
  @Autowired private Accounts accounts;
  @Autowired private AuditLog audit;

  private Account ada;

  @BeforeEach
  void sign_in() {
    ada = Account.invited("ada-" + UUID.randomUUID() + "@newsroom.example", "Ada", true, Map.of());
    accounts.add(ada);
    SignedInAs.person(ada);
  }

  @AfterEach
  void sign_out() {
    SignedInAs.nobody();
  }

  @Test
  void a_token_is_made_shown_once_listed_and_revoked_and_the_log_says_so() {
    navigate(TokensView.class);
    name().setValue("Nightly import");
    scopes().setValue(Set.of(AccessScope.READ, AccessScope.WRITE));
    test(find(Button.class).withText("Create token").single()).click();

    var secret = find(Code.class).single().getText();
    assertThat(tokens.byDigest(new TokenSecret(secret).digest()))
        .hasValueSatisfying(shown -> assertThat(shown.token().name()).isEqualTo("Nightly import"));
    assertThat(latestInLog()).startsWith("Ada: Access token made “Nightly import” for read, write");

    navigate(WebhooksView.class);
    navigate(TokensView.class);
    assertThat(find(Code.class).all()).isEmpty();
    test((Button) test(grid()).getCellComponent(0, 4)).click();
    assertThat(tokens.of(ada.id())).isEmpty();
    assertThat(latestInLog()).startsWith("Ada: Access token revoked “Nightly import”");
  }

  @Test
  void a_token_says_what_it_is_for_and_may_do_something() {
    navigate(TokensView.class);
    scopes().clear();
    test(find(Button.class).withText("Create token").single()).click();

    assertThat(name().isInvalid()).isTrue();
    assertThat(scopes().isInvalid()).isTrue();
    assertThat(tokens.of(ada.id())).isEmpty();
  }

  private TextField name() {
    return find(TextField.class).withCaption("What it is for").single();
  }

  @SuppressWarnings("unchecked")
  private CheckboxGroup<AccessScope> scopes() {
    return find(CheckboxGroup.class).single();
  }

  @SuppressWarnings("unchecked")
  private Grid<AccessToken> grid() {
    return find(Grid.class).single();
  }

  private String latestInLog() {
    var entry = audit.entries(0, 1).getFirst();
    return entry.by().orElseThrow().name() + ": " + entry.deed().words() + " " + entry.about();
  }
}
