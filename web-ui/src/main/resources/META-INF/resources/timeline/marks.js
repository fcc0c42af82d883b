// What an event did to a relation, as a shape, a sign and words: never by colour alone.

/** @param {number} change @returns {ent.Tone} */
export const toneOf = (change) => (change > 0 ? 'closer' : change < 0 ? 'apart' : 'neither');

/** The markers' paths, around the point where they stand. */
export const SHAPES = { closer: 'M0-6.6L6.6 5H-6.6Z', apart: 'M0 6.6L-6.6-5H6.6Z', neither: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z' };

/** The same in running text. */
export const SIGNS = { closer: '▲', apart: '▼', neither: '○' };

/** The words' keys for what it did. */
export const DEEDS = { closer: 'bringsCloser', apart: 'drivesApart', neither: 'changesNothing' };
