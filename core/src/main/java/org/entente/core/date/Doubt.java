package org.entente.core.date;

/** How surely a date is known, and the sign that EDTF puts behind it. */
enum Doubt {
  NONE(""),
  UNCERTAIN("?"),
  APPROXIMATE("~"),
  BOTH("%");

  private final String sign;

  Doubt(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  boolean uncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  boolean approximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  static Doubt of(boolean uncertain, boolean approximate) {
    if (uncertain) {
      return approximate ? BOTH : UNCERTAIN;
    }
    return approximate ? APPROXIMATE : NONE;
  }
}
