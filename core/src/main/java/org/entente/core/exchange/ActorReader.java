package org.entente.core.exchange;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.core.actor.Actor;
import org.entente.core.actor.ActorCode;
import org.entente.core.actor.ActorId;
import org.entente.core.actor.ActorName;
import org.entente.core.actor.ActorType;
import org.entente.core.actor.CodeScheme;
import org.entente.core.actor.Validity;
import org.jspecify.annotations.Nullable;

/** Reads an actor. */
final class ActorReader {

  private static final int MOST = 100;

  private final Problems problems;

  ActorReader(Problems problems) {
    this.problems = problems;
  }

  @Nullable Actor read(Fields fields) {
    var id = id(fields, "id");
    var type = fields.oneOf("type", List.of(ActorType.values()), Naming.LOWER_CASE);
    var names = new ArrayList<ActorName>();
    for (var name : fields.objects("names", MOST)) {
      var texts = name.texts("name");
      var validity = validity(name);
      name.nothingElse();
      if (validity != null) {
        names.add(new ActorName(texts, validity));
      }
    }
    var fullName = fields.textsOrNone("fullName");
    var codes = codes(fields);
    var existence = validity(fields);
    fields.nothingElse();
    return problems.make(
        fields.place(),
        fields.before(),
        () ->
            new Actor(
                requireNonNull(id),
                requireNonNull(type),
                names,
                fullName,
                codes,
                requireNonNull(existence),
                0));
  }

  private List<ActorCode> codes(Fields fields) {
    var codes = new ArrayList<ActorCode>();
    for (var code : fields.objects("codes", MOST)) {
      var scheme = code.oneOf("scheme", List.of(CodeScheme.values()), Naming.AS_IS);
      var text = code.text("code");
      var validity = validity(code);
      code.nothingElse();
      if (scheme != null && validity != null) {
        codes.add(new ActorCode(scheme, text, validity));
      }
    }
    return codes;
  }

  private @Nullable Validity validity(Fields fields) {
    var before = problems.count();
    var from = fields.day("from", LocalDate.MIN);
    var to = fields.day("to", LocalDate.MAX);
    return problems.make(fields.place(), before, () -> new Validity(from, to));
  }

  /** An actor's key in a field. */
  @Nullable ActorId id(Fields fields, String field) {
    var before = problems.count();
    var text = fields.text(field);
    return problems.make(fields.place(field), before, () -> new ActorId(text));
  }
}
