package org.entente.web.importing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.entente.core.importing.Column;
import org.entente.core.importing.ColumnUse;
import org.entente.core.importing.ImportSettings;
import org.entente.core.importing.Preview;
import org.entente.web.words.Words;

/** What each column of a table is used for. */
final class ColumnMapping extends Div {

  ColumnMapping(Preview preview, Consumer<ImportSettings> onChange) {
    addClassName("columns");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", Words.of("import.columns"));
    var uses = Objects.requireNonNull(preview.settings().columns());
    for (int i = 0; i < uses.size(); i++) {
      add(column(preview, uses, i, onChange));
    }
  }

  private static Div column(
      Preview preview, List<ColumnUse> uses, int index, Consumer<ImportSettings> onChange) {
    var heading = preview.headings().get(index);
    var use = new Select<Column>();
    use.setLabel(Words.of(heading));
    use.setItems(Column.values());
    use.setItemLabelGenerator(column -> Words.of(column.label()));
    use.setValue(uses.get(index).column());
    use.addValueChangeListener(
        change -> {
          var changed = new ArrayList<>(uses);
          changed.set(index, ColumnUse.of(change.getValue()));
          onChange.accept(preview.settings().withColumns(changed));
        });
    var sample = new Span(preview.samples().get(index));
    sample.addClassName("sample");
    var column = new Div(use, sample);
    column.addClassName("column");
    if (uses.get(index).column() == Column.NONE) {
      column.addClassName("unused");
    }
    return column;
  }
}
