package org.entente.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to lay out a timeline of five lanes, for several kinds of timelines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class LayoutBenchmark {

  private static final int LANES = 5;
  private static final Period DOMAIN = new Period(0, 12_400);

  /** Events in all lanes together. */
  @Param({"1000", "10000", "100000", "1000000"})
  public int events;

  /** Spread over 34 years; all on one day, seconds apart; or one after another, ever closer. */
  @Param({"spread", "one-day", "closing-in"})
  public String dates;

  private List<List<LaneItem>> lanes = List.of();

  @Setup
  public void makeLanes() {
    lanes = IntStream.range(0, LANES).mapToObj(this::lane).toList();
  }

  private List<LaneItem> lane(int number) {
    var random = new Random(number);
    int count = events / LANES;
    var items = new ArrayList<LaneItem>(count);
    for (int i = 0; i < count; i++) {
      double at =
          switch (dates) {
            case "spread" -> random.nextInt(12_400);
            case "one-day" -> 6_000 + random.nextInt(86_400) / 86_400.0;
            default -> 12_000 * (1 - Math.pow(1 + 1e-4, -i));
          };
      int importance = dates.equals("spread") ? random.nextInt(1, 4) : 2;
      items.add(new LaneItem(at, random.nextInt(30, 220), importance, 5, "key " + i));
    }
    return items;
  }

  /** All lanes, one after the other. */
  @Benchmark
  public List<LaneLayout> layOut() {
    return lanes.stream()
        .map(lane -> LaneLayout.of(lane, Metrics.STANDARD, DOMAIN, DOMAIN))
        .toList();
  }
}
