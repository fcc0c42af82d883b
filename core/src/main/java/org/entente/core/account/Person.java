package org.entente.core.account;

import java.util.UUID;

/** Somebody who works in the editor, as others see them. */
public record Person(UUID id, String name) {}
