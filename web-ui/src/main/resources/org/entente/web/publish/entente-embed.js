// For the page around embeds: makes each <iframe data-entente> as high as what it shows, and hands on which event the page's own
// address asks for (#event=…). Sends nothing else, keeps nothing, loads nothing.
(() => {
  const frames = () => [...document.querySelectorAll('iframe[data-entente]')];
  const told = new WeakSet();

  const show = (frame) => {
    const event = new URLSearchParams(location.hash.slice(1)).get('event');
    if (event) frame.contentWindow.postMessage({ entente: 'show', event }, '*');
  };

  addEventListener('message', ({ source, data }) => {
    const heights = data?.['datawrapper-height'];
    if (!heights || typeof heights !== 'object') return;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    const [height] = Object.values(heights);
    if (!frame || !(height > 0 && height <= 100000)) return;
    frame.style.height = `${Math.ceil(height)}px`;
    // Its first word: now it listens.
    if (!told.has(source)) {
      told.add(source);
      show(frame);
    }
  });
  addEventListener('hashchange', () => frames().forEach(show));
  // Frames that were here first have said it before anybody listened.
  frames().forEach(({ contentWindow }) => contentWindow.postMessage({ entente: 'height' }, '*'));
})();
