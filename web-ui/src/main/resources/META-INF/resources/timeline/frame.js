// A readers' page in the frame of another page: takes the looks that its address asks for, and tells its height in the
// dialects that hosts listen for. docs/embedding.md lists both.

const fields = new URLSearchParams(`${location.search}&${location.hash}`.replace(/[?#]/g, '&'));

/** @param {HTMLElement} page all that is on the page */
export function frame(page) {
  const root = document.documentElement;
  const theme = fields.get('theme') ?? '';
  if (/^(light|dark|auto)$/.test(theme)) {
    root.dataset.theme = theme;
    page.querySelector('entente-timeline')?.setAttribute('theme', theme);
  }
  if (fields.has('fit') || fields.has('secret')) root.classList.add('ent-fit');
  if (parent !== window) tellHeight(page);
}

/** @param {HTMLElement} page */
function tellHeight(page) {
  const pym = fields.get('childId');
  const secret = fields.get('secret');
  const [id] = /[0-9a-z]{16}/.exec(location.pathname) ?? ['entente'];
  const post = (/** @type {any} */ message) => parent.postMessage(message, '*');
  /** @type {string | undefined} */
  let resizer;
  let last = 0;

  /** @param {string} [why] without it only what has changed is told */
  const tell = (why) => {
    const height = page.scrollHeight;
    if (!why && height === last) return;
    last = height;
    post({ 'datawrapper-height': { [id]: height } });
    post({ sentinel: 'amp', type: 'embed-size', height });
    post(JSON.stringify({ src: location.href, context: 'iframe.resize', height }));
    if (pym) post(['pym', pym, 'height', height].join('xPYMx'));
    if (secret) post({ message: 'height', value: height, secret });
    if (resizer) post(`[iFrameSizer]${resizer}:${height}:${document.documentElement.clientWidth}:${why ?? 'mutationObserver'}`);
  };

  addEventListener('message', ({ source, data }) => {
    if (source !== parent) return;
    if (typeof data === 'string') {
      if (data.startsWith('[iFrameSizer]')) {
        const [name, , boolean] = data.slice(13).split(':');
        if (!resizer && /^(true|false)$/.test(boolean)) {
          resizer = name;
          tell('init');
        } else if (name === 'resize') tell('resizeParent');
      } else if (pym && data.startsWith(`pymxPYMx${pym}xPYMxwidth`)) tell('width');
    } else if (data?.entente === 'height') tell('asked');
    else if (secret && data?.message === 'ready' && data.secret === secret) tell('ready');
  });
  const observer = new ResizeObserver(() => tell());
  for (const part of [page, ...page.children]) observer.observe(part);
  post('[iFrameResizerChild]Ready');
  tell('init');
}
