// Moving in time by pointer and wheel. A plain vertical wheel and a vertical swipe stay the page's.

import { pan, zoom } from './time-scale.js';
import { still } from './motion.js';

const DRAG_FROM = 4;

/** @param {import('./relations-view.js').RelationsView} view */
export function gestures(view) {
  const { back } = view;
  /** @type {Map<number, { x: number, y: number }>} */
  const fingers = new Map();
  let dragged = 0;
  let speed = 0;
  let last = 0;

  const local = (/** @type {{ clientX: number }} */ event) => event.clientX - back.getBoundingClientRect().left - view.left;
  const middle = () => [...fingers.values()].reduce((sum, { x }) => sum + x, 0) / fingers.size;
  const spread = () => {
    const [a, b] = fingers.values();
    return b ? Math.max(10, Math.abs(a.x - b.x)) : 1;
  };

  back.addEventListener('pointerdown', (event) => {
    if (event.button) return;
    cancelAnimationFrame(view.motion);
    if (!fingers.size) dragged = 0;
    fingers.set(event.pointerId, { x: local(event), y: event.clientY });
    speed = 0;
    last = event.timeStamp;
  });

  back.addEventListener('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    const x = local(event);
    const [centre, gap] = [middle(), spread()];
    if (fingers.size === 1 && dragged < DRAG_FROM) {
      dragged = Math.max(dragged, Math.abs(x - finger.x));
      if (dragged < DRAG_FROM) return;
    }
    // Captured only now, so that a press without a drag still clicks what is under it.
    if (!back.hasPointerCapture(event.pointerId)) back.setPointerCapture(event.pointerId);
    dragged = Math.max(dragged, DRAG_FROM);
    finger.x = x;
    const dx = middle() - centre;
    speed = 0.7 * (dx / Math.max(1, event.timeStamp - last)) + 0.3 * speed;
    last = event.timeStamp;
    view.jump(zoom(pan(view.view, dx), spread() / gap, middle()), middle());
    back.classList.add('ent-dragging');
  });

  const lift = (/** @type {PointerEvent} */ event) => {
    if (!fingers.delete(event.pointerId) || fingers.size) return;
    back.classList.remove('ent-dragging');
    if (event.type === 'pointerup' && dragged >= DRAG_FROM && Math.abs(speed) > 0.1 && event.timeStamp - last < 60 && !still()) coast(speed);
  };
  back.addEventListener('pointerup', lift);
  back.addEventListener('pointercancel', lift);

  // A drag ends with a click on whatever is there: that one is not meant.
  back.addEventListener('click', (event) => {
    if (dragged < DRAG_FROM) return;
    dragged = 0;
    event.stopPropagation();
  }, true);

  back.addEventListener('wheel', (event) => {
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const zooms = event.ctrlKey || event.metaKey;
    if (!zooms && !sideways) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? view.width : 1;
    if (zooms) {
      const x = Math.max(0, local(event));
      view.jump(zoom(view.view, Math.exp(-Math.max(-60, Math.min(60, event.deltaY * unit)) / 120), x), x);
    } else view.jump(pan(view.view, -event.deltaX * unit));
  }, { passive: false });

  /** Goes on after a flick, slower and slower. @param {number} v pixels a millisecond */
  function coast(v) {
    let before = performance.now();
    const step = (/** @type {number} */ now) => {
      const dt = Math.max(0, now - before);
      before = now;
      v *= Math.exp(-dt / 320);
      const from = view.view.from;
      view.view = view.clamped(pan(view.view, v * dt));
      view.paint();
      if (Math.abs(v) > 0.02 && (dt === 0 || view.view.from !== from)) view.motion = requestAnimationFrame(step);
    };
    view.motion = requestAnimationFrame(step);
  }
}
