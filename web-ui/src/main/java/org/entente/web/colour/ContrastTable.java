package org.entente.web.colour;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import org.entente.core.colour.Contrast;
import org.entente.core.colour.HouseColours;
import org.entente.core.colour.Reading;
import org.entente.core.colour.Sight;
import org.entente.core.colour.Token;
import org.entente.web.words.Words;

/** How well each of a desk's colours stands out, in numbers, as somebody sees them. */
public final class ContrastTable extends Div {

  /** An empty table. */
  public ContrastTable() {
    addClassName("contrast-table");
    // What has no room scrolls, also by keyboard.
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", Words.of("contrast.title"));
  }

  /** Shows these colours as they are seen so. */
  public void show(HouseColours colours, Sight sight) {
    var readings =
        Stream.of(colours.light(), colours.dark())
            .flatMap(scheme -> scheme.readings().stream())
            .toList();
    var body = new NativeTableBody();
    for (var token : Token.values()) {
      var ofToken = readings.stream().filter(reading -> reading.token() == token).toList();
      if (!ofToken.isEmpty()) {
        body.add(row(token, ofToken, sight));
      }
    }
    var caption = new NativeTableCaption();
    caption.setText(Words.of("contrast.caption", sight.label()));
    removeAll();
    add(new NativeTable(caption, head(readings), body));
  }

  private static NativeTableHeader head(List<Reading> readings) {
    var row = new NativeTableRow(heading(Words.of("contrast.colour"), "col"));
    readings.stream()
        .filter(reading -> reading.token() == readings.getFirst().token())
        .map(
            reading ->
                Words.of(
                    "contrast.use." + reading.use(),
                    reading.theme().label(),
                    new Contrast(reading.use().needed(), Sight.USUAL).words()))
        .forEach(text -> row.add(heading(text, "col")));
    return new NativeTableHeader(row);
  }

  private static NativeTableRow row(Token token, List<Reading> readings, Sight sight) {
    var row = new NativeTableRow(heading(Words.of(token.label()), "row"));
    for (var reading : readings) {
      var contrast = reading.as(sight);
      boolean enough = contrast.ratio() >= reading.use().needed();
      var cell =
          new NativeTableCell(
              enough
                  ? Words.of(contrast.words())
                  : Words.of("contrast.tooLittle", contrast.words()));
      cell.setClassName("too-little", !enough);
      row.add(cell);
    }
    return row;
  }

  private static NativeTableHeaderCell heading(String text, String scope) {
    var cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }
}
