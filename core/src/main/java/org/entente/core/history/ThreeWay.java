package org.entente.core.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What becomes of one value that two people changed, both starting from the same. */
@FunctionalInterface
interface ThreeWay<V> {

  /** The value that has both changes, or empty when only one of the two can stand. */
  Optional<V> of(V base, V mine, V theirs);

  /** A value that is changed as a whole: one side's change stands, two different ones clash. */
  static <V> ThreeWay<V> whole() {
    return (base, mine, theirs) -> {
      if (mine.equals(base) || mine.equals(theirs)) {
        return Optional.of(theirs);
      }
      return theirs.equals(base) ? Optional.of(mine) : Optional.empty();
    };
  }

  /**
   * A list of which each item has a key of its own: items meet one by one. The order is that of the
   * side that moved items, with the other's new ones after them; two new orders clash.
   */
  static <E, K> ThreeWay<List<E>> keyed(Function<E, K> key) {
    return (base, mine, theirs) -> {
      var simple = ThreeWay.<List<E>>whole().of(base, mine, theirs);
      if (simple.isPresent()) {
        return simple;
      }
      var before = byKey(base, key);
      var myItems = byKey(mine, key);
      var theirItems = byKey(theirs, key);
      var order = order(keys(before), keys(myItems), keys(theirItems));
      var met = new ArrayList<E>();
      for (var item : order.orElse(List.of())) {
        var was = Optional.ofNullable(before.get(item));
        var here = Optional.ofNullable(myItems.get(item));
        var there = Optional.ofNullable(theirItems.get(item));
        var both = ThreeWay.<Optional<E>>whole().of(was, here, there);
        if (both.isEmpty()) {
          return Optional.empty();
        }
        both.get().ifPresent(met::add);
      }
      return order.map(_ -> List.copyOf(met));
    };
  }

  /**
   * A list of items that have no key but themselves: what either added or took out is so in the
   * result. When both took out the same item and put something else in, it was one item that both
   * rewrote, and they clash.
   */
  static <E> ThreeWay<List<E>> items() {
    return (base, mine, theirs) -> {
      var simple = ThreeWay.<List<E>>whole().of(base, mine, theirs);
      if (simple.isPresent()) {
        return simple;
      }
      var takenByMe = without(base, mine);
      var takenByThem = without(base, theirs);
      var addedByMe = without(mine, base);
      var addedByThem = without(theirs, base);
      if (takenByMe.stream().anyMatch(takenByThem::contains) && !addedByMe.equals(addedByThem)) {
        return Optional.empty();
      }
      var order = order(base, mine, theirs);
      return order.map(
          all -> {
            var met = new ArrayList<>(all);
            takenByMe.forEach(met::remove);
            without(takenByThem, takenByMe).forEach(met::remove);
            return List.copyOf(met);
          });
    };
  }

  /**
   * Every item of both sides, in the order of the side that moved items, or of neither's if both
   * moved them apart.
   */
  private static <E> Optional<List<E>> order(List<E> base, List<E> mine, List<E> theirs) {
    boolean moved = !common(base, mine).equals(common(mine, base));
    boolean theyMoved = !common(base, theirs).equals(common(theirs, base));
    if (moved && theyMoved && !common(mine, theirs).equals(common(theirs, mine))) {
      return Optional.empty();
    }
    var order = new ArrayList<>(moved ? mine : theirs);
    order.addAll(without(moved ? theirs : mine, order));
    return Optional.of(order);
  }

  /** The items of one list that the other has too. */
  private static <E> List<E> common(List<E> list, List<E> other) {
    return list.stream().filter(other::contains).toList();
  }

  private static <K> List<K> keys(Map<K, ?> byKey) {
    return List.copyOf(byKey.keySet());
  }

  /** The items of one list that another lacks, as often as it lacks them. */
  static <E> List<E> without(List<E> list, List<E> other) {
    var left = new ArrayList<>(list);
    other.forEach(left::remove);
    return left;
  }

  private static <E, K> Map<K, E> byKey(List<E> list, Function<E, K> key) {
    var byKey = new LinkedHashMap<K, E>();
    list.forEach(item -> byKey.put(Objects.requireNonNull(key.apply(item)), item));
    return byKey;
  }
}
