package org.entente.persistence.mapping;

import java.util.TreeMap;
import org.entente.core.text.Texts;
import org.jooq.JSONB;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts as a JSON object from language to text. */
public final class TextsConverter extends AbstractConverter<JSONB, Texts> {

  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Called by the generated code. */
  public TextsConverter() {
    super(JSONB.class, Texts.class);
  }

  @Override
  public @Nullable Texts from(@Nullable JSONB json) {
    return json == null
        ? null
        : new Texts(JSON.readValue(json.data(), new TypeReference<TreeMap<String, String>>() {}));
  }

  @Override
  public @Nullable JSONB to(@Nullable Texts texts) {
    return texts == null ? null : JSONB.valueOf(JSON.writeValueAsString(texts.byLanguage()));
  }
}
