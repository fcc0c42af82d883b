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
import org.entente.web.colour.ColourFields;
import org.entente.web.notice.Notices;
import org.entente.web.words.Words;

/** A desk's name, what it demands before something is published, and its colours. */
class DeskForm extends Div {

  private enum Rule {
    APPROVAL,
    FOUR_EYES,
    SOURCES,
    STANDFIRST,
    ALTERNATIVES,
    CONTRAST
  }

  DeskForm(Desk desk, Consumer<Desk> keep) {
    addClassName("desk");
    var name = new TextField(Words.of("desk.name"));
    name.setValue(desk.name());
    name.setMaxLength(Desk.LONGEST_NAME);
    var rules = new CheckboxGroup<Rule>(Words.of("desk.before"));
    rules.setItems(Rule.values());
    rules.setItemLabelGenerator(rule -> Words.of("desk.rule." + rule.name()));
    rules.setValue(chosen(desk.rules()));
    var colours = new ColourFields(desk.colours());
    var save =
        new Button(
            desk.name().isEmpty() ? Words.of("desk.add") : Words.of("desk.save"),
            click -> {
              if (!colours.areColours()) {
                Notices.tell(Words.of("colours.mend"));
                return;
              }
              keep.accept(
                  new Desk(
                      desk.id(),
                      name.getValue().strip(),
                      rules(rules.getValue()),
                      colours.value()));
            });
    save.setAriaLabel(
        desk.name().isEmpty()
            ? Words.of("desk.addNamed")
            : Words.of("desk.saveNamed", desk.name()));
    add(name, rules, colours, save);
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
            case CONTRAST -> rules.contrast();
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
        chosen.contains(Rule.ALTERNATIVES),
        chosen.contains(Rule.CONTRAST));
  }
}
