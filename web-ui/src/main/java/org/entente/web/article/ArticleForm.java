package org.entente.web.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.core.article.Article;
import org.entente.core.article.ArticleText;
import org.entente.core.article.language.Language;
import org.entente.core.date.DateInput;
import org.entente.core.date.Precision;
import org.entente.core.date.Reading;
import org.entente.core.event.CheckedSources;
import org.entente.core.event.SourceDraft;
import org.entente.web.event.EventDateField;

/**
 * Where an article is pasted, and what is known of it: what it needs to be read and to be cited.
 */
final class ArticleForm extends Div {

  private static final String DETECTED = "";
  private static final String EDITORS_LANGUAGE = "en";

  private final EventDateField published = new EventDateField("Published", EDITORS_LANGUAGE);
  private final Select<String> language = new Select<>();
  private final TextField headline = new TextField("Headline");
  private final TextField outlet = new TextField("Outlet");
  private final TextField address = new TextField("Address");
  private final TextArea text = new TextArea("Text of the article");

  ArticleForm(BiConsumer<Article, SourceDraft> read) {
    addClassName("article-form");
    var choices = new ArrayList<>(List.of(DETECTED));
    choices.addAll(Language.tags());
    language.setLabel("Language");
    language.setItems(choices);
    language.setItemLabelGenerator(
        tag ->
            tag.equals(DETECTED)
                ? "As the text tells"
                : Locale.of(tag).getDisplayLanguage(Locale.ENGLISH));
    language.setValue(DETECTED);
    published.setRequiredIndicatorVisible(true);
    published.setPlaceholder("14 Jan 2023");
    address.setPlaceholder("https://");
    address.setManualValidation(true);
    text.setPlaceholder("Paste the whole article here, as text or as HTML.");
    text.setMaxLength(Article.MAX_LENGTH);
    text.setManualValidation(true);
    text.addClassName("paste");
    var go = new Button("Read it", click -> read(read));
    go.addThemeVariants(ButtonVariant.PRIMARY);
    var facts = new Div(published, language, outlet);
    facts.addClassName("line");
    var where = new Div(headline, address);
    where.addClassName("line");
    add(
        new Paragraph(
            "Entente suggests the dated events that the article speaks of. Nothing leaves this"
                + " server, and nothing is kept until you accept it."),
        facts,
        where,
        text,
        go);
  }

  private void read(BiConsumer<Article, SourceDraft> read) {
    var day = day();
    var source =
        new SourceDraft(
            headline.getValue().isBlank() ? "[Article]" : headline.getValue(),
            outlet.getValue(),
            day.map(LocalDate::toString).orElse(""),
            address.getValue(),
            "",
            "");
    var wrongAddress =
        CheckedSources.of(List.of(source), EDITORS_LANGUAGE).problems().stream().findFirst();
    address.setInvalid(wrongAddress.isPresent());
    address.setErrorMessage(wrongAddress.map(problem -> problem.message()).orElse(""));
    text.setInvalid(text.getValue().isBlank());
    text.setErrorMessage("Paste the article's text");
    if (day.isEmpty() || wrongAddress.isPresent() || text.isInvalid()) {
      return;
    }
    var plain = ArticleText.of(text.getValue());
    read.accept(
        language.getValue().equals(DETECTED)
            ? Article.news(plain, day.get())
            : Article.news(plain, day.get(), language.getValue()),
        source);
  }

  private Optional<LocalDate> day() {
    return switch (DateInput.read(published.getValue(), EDITORS_LANGUAGE)) {
      case Reading.Understood(var date) when date.precision() == Precision.DAY -> {
        published.setInvalid(false);
        yield Optional.of(date.firstDay());
      }
      case Reading.Understood _ -> refuse("Give a day, such as 14 Jan 2023");
      case Reading.Refused(var message) ->
          refuse(published.isEmpty() ? "“Yesterday” depends on it: give the day" : message);
    };
  }

  private Optional<LocalDate> refuse(String message) {
    published.setErrorMessage(message);
    published.setInvalid(true);
    return Optional.empty();
  }
}
