package org.entente.core.webhook;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** An address that is told when a timeline is published, corrected or withdrawn. */
public record Webhook(UUID id, URI address, Instant addedAt) {}
