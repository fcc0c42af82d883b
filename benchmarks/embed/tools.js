// What is measured: each tool's page, and what its event marks are.

/** How many marks must be seen for a picture of events: three stand on every screen from twenty events on. */
export const MARKS = 3;

/**
 * Marks: what an event is on the screen; without it the page sets `window.drawn`. Ready: when it can be used, if that is later.
 * Area: what the wheel and the pointer move. Sizes: the most events it is tried with. Article: the tool in a frame.
 */
export const TOOLS = [
  { name: 'Entente', page: (n) => `/pages/${n}/index.html`, marks: '.ent-marker', ready: 'entente-timeline[ready]', area: '.ent-canvas', sizes: Infinity, article: (n) => `/others/entente-article.html?${n}` },
  { name: 'TimelineJS', page: other('timelinejs'), marks: '.tl-timemarker', area: '.tl-timenav', sizes: 10_000 },
  { name: 'vis-timeline', page: other('vis'), marks: '.vis-item', area: '.vis-timeline', sizes: 100_000 },
  { name: 'vis-timeline clustered', page: other('vis-cluster'), marks: '.vis-item', area: '.vis-timeline', sizes: 100_000 },
  { name: 'timelines-chart', page: other('timelines-chart'), marks: '.series-segment', area: '.timelines-chart', sizes: 100_000 },
  { name: 'ECharts', page: other('echarts'), area: 'canvas', sizes: 100_000 },
];

function other(page) {
  return (n) => `/others/${page}.html?${n}`;
}

export const DEVICES = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1180, height: 900 }, deviceScaleFactor: 1 },
};

/** How much slower than this machine. */
export const SLOWED = 4;
