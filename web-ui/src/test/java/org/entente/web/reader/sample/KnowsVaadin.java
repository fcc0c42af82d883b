package org.entente.web.reader.sample;

import com.vaadin.flow.component.UI;

/** What the readers' side must not do; {@code ArchitectureTest} sees it by the signature alone. */
public interface KnowsVaadin {
  UI ui();
}
