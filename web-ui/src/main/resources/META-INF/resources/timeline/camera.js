// What is in view, and moving it: at once, smoothly, or coasting after a flick. Always inside the limits.

import { clamp, fit, pan, period, reveal, zoom } from './time-scale.js';

const GLIDE_MS = 260;
const COAST_MS = 320;

export class Camera {
  /** @param {() => void} changed is told, at most once a frame of the screen, when the view has changed */
  constructor(changed) {
    this._changed = changed;
    this.width = 0;
    this.maxScale = 1;
    /** @type {ent.Period} */
    this.domain = [0, 1];
    /** @type {ent.View} */
    this.view = { from: 0, scale: 1 };
    this._motion = 0;
    this._due = 0;
  }

  /** The part in view, in days. */
  get period() {
    return period(this.view, this.width);
  }

  /**
   * New limits and what to show within them. Paints nothing: whoever sets limits does.
   * @param {ent.Period} domain @param {number} maxScale @param {number} width @param {ent.Period} shown
   */
  limit(domain, maxScale, width, shown) {
    this.stop();
    Object.assign(this, { domain, maxScale, width });
    this.view = clamp(fit(shown, width), this);
  }

  stop() {
    cancelAnimationFrame(this._motion);
  }

  /** @param {ent.View} view @param {number} [around] the x that stays in place at the limits of the scale */
  jump(view, around) {
    this.stop();
    this.put(view, around);
  }

  /** @param {ent.View} view @param {number} [around] */
  put(view, around) {
    this.view = clamp(view, this, around);
    this._due ||= requestAnimationFrame(() => {
      this._due = 0;
      this._changed();
    });
  }

  /** Smoothly, unless the reader asked for no motion. @param {ent.View} view @param {number} [around] */
  glide(view, around) {
    if (still()) return this.jump(view, around);
    const [a, b] = this.period;
    const [c, d] = period(clamp(view, this, around), this.width);
    this._animate((elapsed) => {
      const part = Math.min(1, elapsed / GLIDE_MS);
      const eased = 1 - (1 - part) ** 3;
      this.put(fit([a + (c - a) * eased, b + (d - b) * eased], this.width));
      return part < 1;
    });
  }

  /** Goes on after a flick, slower and slower. @param {number} speed pixels a millisecond */
  coast(speed) {
    if (still()) return;
    let before = 0;
    this._animate((elapsed) => {
      const v = speed * Math.exp(-elapsed / COAST_MS);
      const { from } = this.view;
      this.put(pan(this.view, v * (elapsed - before)));
      const stuck = elapsed > 0 && from === this.view.from;
      before = elapsed;
      return Math.abs(v) > 0.02 && !stuck;
    });
  }

  /** @param {(elapsed: number) => boolean} step whether to go on */
  _animate(step) {
    this.stop();
    /** @type {number | undefined} */
    let start;
    const frame = (/** @type {number} */ now) => {
      start ??= now;
      if (step(now - start)) this._motion = requestAnimationFrame(frame);
    };
    this._motion = requestAnimationFrame(frame);
  }

  /** @param {number} factor @param {number} [x] what stays in place */
  zoomBy(factor, x = this.width / 2) {
    this.glide(zoom(this.view, factor, x), x);
  }

  showAll() {
    this.glide(fit(this.domain, this.width));
  }

  /** Brings a time into view, moving as little as possible. @param {number} t */
  reveal(t) {
    const target = reveal(this.view, t, this.width, 60);
    if (target !== this.view) this.glide(target);
  }
}

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
