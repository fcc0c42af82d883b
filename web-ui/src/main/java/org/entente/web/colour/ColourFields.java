package org.entente.web.colour;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import org.entente.core.colour.HouseColours;
import org.entente.core.colour.Theme;
import org.entente.core.colour.Token;
import org.entente.web.words.Words;

/** The colours of a desk's timelines, each with how well it stands out. */
public final class ColourFields extends Details {

  private final Map<Theme, Map<Token, ColourField>> fields = new EnumMap<>(Theme.class);
  private final SightSelect sight = new SightSelect();
  private final ContrastTable table = new ContrastTable();
  private HouseColours colours;

  /** Fields with these colours, folded away while they are Entente's own. */
  public ColourFields(HouseColours colours) {
    super(Words.of("colours.title"));
    this.colours = colours;
    addClassName("house-colours");
    setOpened(!colours.isShipped());
    sight.addValueChangeListener(change -> tell());
    var ours = new Button(Words.of("colours.ours"), click -> choose(HouseColours.SHIPPED));
    var choices = new Div(sight, ours);
    choices.addClassName("colour-choices");
    add(new Paragraph(Words.of("colours.hint")), of(Theme.LIGHT), of(Theme.DARK), choices, table);
    choose(colours);
  }

  private Div of(Theme theme) {
    var heading = new H4(Words.of("colours.theme." + theme));
    var row = new Div();
    row.addClassName("colour-row");
    var ofTheme = new EnumMap<Token, ColourField>(Token.class);
    for (var token : Token.values()) {
      var field =
          new ColourField(
              token,
              colour -> {
                colours = colours.with(colours.in(theme).with(token, colour));
                tell();
              });
      ofTheme.put(token, field);
      row.add(field);
    }
    fields.put(theme, ofTheme);
    var group = new Div(heading, row);
    group.getElement().setAttribute("role", "group");
    group.getElement().setAttribute("aria-label", heading.getText());
    return group;
  }

  /** Whether every field holds a colour. */
  public boolean areColours() {
    return fields.values().stream()
        .flatMap(ofTheme -> ofTheme.values().stream())
        .noneMatch(ColourField::isInvalid);
  }

  /** What is chosen. */
  public HouseColours value() {
    return colours;
  }

  private void choose(HouseColours chosen) {
    colours = chosen;
    fields.forEach(
        (theme, ofTheme) ->
            ofTheme.forEach((token, field) -> field.show(chosen.in(theme).of(token))));
    tell();
  }

  private void tell() {
    fields.forEach(
        (theme, ofTheme) ->
            ofTheme.forEach((token, field) -> field.tell(colours.in(theme).readings())));
    table.show(colours, sight.getValue());
  }
}
