package org.entente.core.sample;

import org.springframework.stereotype.Component;

/** What core must not do; {@code ArchitectureTest} sees it by the annotation alone. */
@Component
public final class KnowsSpring {}
