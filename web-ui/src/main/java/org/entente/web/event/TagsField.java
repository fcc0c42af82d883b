package org.entente.web.event;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.entente.web.words.ChoiceWords;
import org.entente.web.words.Words;

/** Tags: those in use are offered while somebody types, others are taken as typed. */
public final class TagsField extends MultiSelectComboBox<String> {

  /**
   * A field for tags.
   *
   * @param offered the tags in use that hold what is typed
   */
  public TagsField(Function<String, List<String>> offered) {
    super(Words.of("tags.tags"));
    addClassName("tags");
    ChoiceWords.say(this);
    setAllowCustomValue(true);
    setManualValidation(true);
    setHelperText(Words.of("tags.hint"));
    setItems(
        DataProvider.fromFilteringCallbacks(
            query -> {
              var names = offered.apply(query.getFilter().orElse(""));
              return names.stream().skip(query.getOffset()).limit(query.getLimit());
            },
            query -> offered.apply(query.getFilter().orElse("")).size()));
    addCustomValueSetListener(
        typed -> {
          var tags = new LinkedHashSet<>(getValue());
          tags.add(typed.getDetail().strip());
          setValue(tags);
        });
  }

  /** The tags as they stand in the field. */
  public List<String> value() {
    return List.copyOf(getValue());
  }

  /** Shows these tags. */
  public void fill(List<String> tags) {
    if (!value().equals(tags)) {
      setValue(new LinkedHashSet<>(tags));
    }
  }
}
