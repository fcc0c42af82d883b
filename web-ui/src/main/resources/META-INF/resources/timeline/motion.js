// Whether things may move.

/** Whether the reader asked for no motion. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
