package org.entente.web.live;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.core.live.Presence;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The open pages of this node: as long as they are, it says so. */
@Component
class Seats {

  private static final int EVERY_MS = 30_000;

  private final Presence presence;
  private final Set<UUID> taken = ConcurrentHashMap.newKeySet();

  Seats(Presence presence) {
    this.presence = presence;
  }

  void take(UUID seat) {
    taken.add(seat);
  }

  void free(UUID seat) {
    taken.remove(seat);
    presence.leaves(seat);
  }

  @Scheduled(fixedDelay = EVERY_MS)
  void stay() {
    if (!taken.isEmpty()) {
      presence.stay(Set.copyOf(taken));
    }
  }
}
