package org.entente.web.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.core.account.Desk;
import org.entente.core.account.HouseRules;

/** A desk's name and what it demands before something is published. */
class DeskForm extends Div {

  private enum Rule {
    APPROVAL("Somebody has to approve it"),
    FOUR_EYES("Somebody has to approve it who did not write in it"),
    SOURCES("Every event has a source"),
    STANDFIRST("It has a standfirst in each language"),
    ALTERNATIVES("Every image has an alternative text in each language");

    private final String words;

    Rule(String words) {
      this.words = words;
    }
  }

  DeskForm(Desk desk, Consumer<Desk> keep) {
    addClassName("desk");
    var name = new TextField("Name");
    name.setValue(desk.name());
    name.setMaxLength(Desk.LONGEST_NAME);
    var rules = new CheckboxGroup<Rule>("Before publishing");
    rules.setItems(Rule.values());
    rules.setItemLabelGenerator(rule -> rule.words);
    rules.setValue(chosen(desk.rules()));
    var save =
        new Button(
            desk.name().isEmpty() ? "Add" : "Save desk",
            click ->
                keep.accept(new Desk(desk.id(), name.getValue().strip(), rules(rules.getValue()))));
    save.setAriaLabel(desk.name().isEmpty() ? "Add desk" : "Save " + desk.name());
    add(name, rules, save);
  }

  private static Set<Rule> chosen(HouseRules rules) {
    var chosen = EnumSet.noneOf(Rule.class);
    for (var rule : Rule.values()) {
      boolean wanted =
          switch (rule) {
            case APPROVAL -> rules.approval();
            case FOUR_EYES -> rules.fourEyes();
            case SOURCES -> rules.sources();
            case STANDFIRST -> rules.standfirst();
            case ALTERNATIVES -> rules.alternatives();
          };
      if (wanted) {
        chosen.add(rule);
      }
    }
    return chosen;
  }

  private static HouseRules rules(Set<Rule> chosen) {
    // Four eyes say who may approve, so somebody has to.
    boolean fourEyes = chosen.contains(Rule.FOUR_EYES);
    return new HouseRules(
        fourEyes || chosen.contains(Rule.APPROVAL),
        fourEyes,
        chosen.contains(Rule.SOURCES),
        chosen.contains(Rule.STANDFIRST),
        chosen.contains(Rule.ALTERNATIVES));
  }
}
