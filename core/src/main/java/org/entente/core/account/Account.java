package org.entente.core.account;

import java.util.UUID;

/**
 * Somebody who works in the editor.
 *
 * @param email in lower case; unique
 * @param passwordHash as encoded by the web module; never shown
 */
public record Account(UUID id, String email, String name, String passwordHash, int version) {}
