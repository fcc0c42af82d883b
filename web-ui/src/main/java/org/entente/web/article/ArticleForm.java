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
import org.entente.web.words.Words;

/**
 * Where an article is pasted, and what is known of it: what it needs to be read and to be cited.
 */
final class ArticleForm extends Div {

  private static final String DETECTED = "";

  private final EventDateField published = new EventDateField(Words.of("source.published"));
  private final Select<String> language = new Select<>();
  private final TextField headline = new TextField(Words.of("source.headline"));
  private final TextField outlet = new TextField(Words.of("source.outlet"));
  private final TextField address = new TextField(Words.of("source.address"));
  private final TextArea text = new TextArea(Words.of("article.text"));

  ArticleForm(BiConsumer<Article, SourceDraft> read) {
    addClassName("article-form");
    var choices = new ArrayList<>(List.of(DETECTED));
    choices.addAll(Language.tags());
    language.setLabel(Words.of("article.language"));
    language.setItems(choices);
    language.setItemLabelGenerator(
        tag -> tag.equals(DETECTED) ? Words.of("article.detected") : Words.nameOf(tag));
    language.setValue(DETECTED);
    published.setRequiredIndicatorVisible(true);
    published.setPlaceholder(Words.of("article.dayHint"));
    address.setPlaceholder("https://");
    address.setManualValidation(true);
    text.setPlaceholder(Words.of("article.paste"));
    text.setMaxLength(Article.MAX_LENGTH);
    text.setManualValidation(true);
    text.addClassName("paste");
    var go = new Button(Words.of("article.read"), click -> read(read));
    go.addThemeVariants(ButtonVariant.PRIMARY);
    var facts = new Div(published, language, outlet);
    facts.addClassName("line");
    var where = new Div(headline, address);
    where.addClassName("line");
    add(new Paragraph(Words.of("article.about")), facts, where, text, go);
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
    var wrongAddress = CheckedSources.of(List.of(source)).problems().stream().findFirst();
    address.setInvalid(wrongAddress.isPresent());
    address.setErrorMessage(wrongAddress.map(problem -> Words.of(problem.message())).orElse(""));
    text.setInvalid(text.getValue().isBlank());
    text.setErrorMessage(Words.of("article.pasteText"));
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
    return switch (DateInput.read(published.getValue())) {
      case Reading.Understood(var date) when date.precision() == Precision.DAY -> {
        published.setInvalid(false);
        yield Optional.of(date.firstDay());
      }
      case Reading.Understood _ -> refuse(Words.of("article.aDay"));
      case Reading.Refused(var message) ->
          refuse(published.isEmpty() ? Words.of("article.yesterday") : Words.of(message));
    };
  }

  private Optional<LocalDate> refuse(String message) {
    published.setErrorMessage(message);
    published.setInvalid(true);
    return Optional.empty();
  }
}
