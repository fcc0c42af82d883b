package org.entente.core.colour;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.core.said.Said;

/**
 * How people see colours: dichromats after Machado, Oliveira and Fernandes, <i>A physiologically
 * based model for simulation of color vision deficiency</i> (IEEE Transactions on Visualization and
 * Computer Graphics 15(6), 2009), severity 1; without colours by luminance.
 */
public enum Sight {
  USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
  GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

  private final double[] matrix;

  Sight(double... matrix) {
    this.matrix = matrix;
  }

  /** What becomes of red, green and blue, as light: three rows of three numbers. */
  public List<Double> matrix() {
    return Arrays.stream(matrix).boxed().toList();
  }

  /** How it is called. */
  public Said label() {
    return Said.of("sight." + name());
  }

  /** Light as it is seen. */
  double[] seen(double[] light) {
    return IntStream.range(0, 3)
        .mapToDouble(
            row ->
                Math.clamp(
                    matrix[3 * row] * light[0]
                        + matrix[3 * row + 1] * light[1]
                        + matrix[3 * row + 2] * light[2],
                    0,
                    1))
        .toArray();
  }
}
