// Moving in time by pointer and wheel. A plain vertical wheel and a vertical swipe stay the page's.

import { pan, zoom } from './time-scale.js';

const DRAG_FROM = 4;

/**
 * @param {SVGSVGElement} svg
 * @param {ent.Camera} camera
 * @param {() => number} left where the plot begins in it
 */
export function gestures(svg, camera, left) {
  /** @type {Map<number, number>} each finger's x */
  const fingers = new Map();
  let dragged = 0;
  let speed = 0;
  let last = 0;

  const xOf = (/** @type {MouseEvent} */ event) => event.clientX - svg.getBoundingClientRect().left - left();
  const middle = () => [...fingers.values()].reduce((sum, x) => sum + x, 0) / fingers.size;
  const spread = () => (fingers.size < 2 ? 1 : Math.max(10, Math.max(...fingers.values()) - Math.min(...fingers.values())));

  svg.addEventListener('pointerdown', (event) => {
    if (event.button) return;
    camera.stop();
    if (!fingers.size) dragged = 0;
    fingers.set(event.pointerId, xOf(event));
    speed = 0;
    last = event.timeStamp;
  });

  svg.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (before === undefined) return;
    const x = xOf(event);
    if (fingers.size === 1 && dragged < DRAG_FROM) {
      dragged = Math.abs(x - before);
      if (dragged < DRAG_FROM) return;
    }
    dragged = DRAG_FROM;
    // Captured only now, so that a press without a drag still clicks what is under it.
    if (!svg.hasPointerCapture(event.pointerId)) svg.setPointerCapture(event.pointerId);
    svg.classList.add('ent-dragging');
    const [centre, gap] = [middle(), spread()];
    fingers.set(event.pointerId, x);
    const dx = middle() - centre;
    speed = 0.7 * (dx / Math.max(1, event.timeStamp - last)) + 0.3 * speed;
    last = event.timeStamp;
    camera.jump(zoom(pan(camera.view, dx), spread() / gap, middle()), middle());
  });

  const lift = (/** @type {PointerEvent} */ event) => {
    if (!fingers.delete(event.pointerId) || fingers.size) return;
    svg.classList.remove('ent-dragging');
    if (event.type === 'pointerup' && dragged && Math.abs(speed) > 0.1 && event.timeStamp - last < 60) camera.coast(speed);
  };
  svg.addEventListener('pointerup', lift);
  svg.addEventListener('pointercancel', lift);

  // A drag ends with a click on whatever is there: that one is not meant.
  svg.addEventListener('click', (event) => {
    if (dragged < DRAG_FROM) return;
    dragged = 0;
    event.stopPropagation();
  }, true);

  svg.addEventListener('wheel', (event) => {
    const zooms = event.ctrlKey || event.metaKey;
    if (!zooms && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? camera.width : 1;
    if (zooms) {
      const x = Math.max(0, xOf(event));
      camera.jump(zoom(camera.view, Math.exp(-Math.max(-60, Math.min(60, event.deltaY * unit)) / 120), x), x);
    } else camera.jump(pan(camera.view, -event.deltaX * unit));
  }, { passive: false });
}
