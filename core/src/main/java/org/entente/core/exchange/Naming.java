package org.entente.core.exchange;

import java.util.Locale;

/** How constants are written in the file. */
enum Naming {
  LOWER_CASE,
  AS_IS;

  String of(Enum<?> constant) {
    return switch (this) {
      case LOWER_CASE -> constant.name().toLowerCase(Locale.ROOT);
      case AS_IS -> constant.name();
    };
  }
}
