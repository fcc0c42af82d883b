// What is measured: each tool's page, and how it is seen that its events are drawn.

/** Drawn: an expression that is true once events are on the page. Zooms: whether the wheel does. */
export const TOOLS = [
  { name: 'Entente', page: (n) => `/pages/${n}/index.html`, drawn: `document.querySelector('.ent-picture .ent-marker, entente-timeline[ready]')`, ready: `document.querySelector('entente-timeline[ready]')`, area: '.ent-canvas', sizes: Infinity },
  { name: 'TimelineJS', page: other('timelinejs'), drawn: `document.querySelector('.tl-timemarker')`, area: '.tl-timenav', sizes: 10_000 },
  { name: 'vis-timeline', page: other('vis'), drawn: `document.querySelector('.vis-item')`, area: '.vis-timeline', sizes: 100_000 },
  { name: 'vis-timeline clustered', page: other('vis-cluster'), drawn: `document.querySelector('.vis-item')`, area: '.vis-timeline', sizes: 100_000 },
  { name: 'timelines-chart', page: other('timelines-chart'), drawn: `document.querySelector('.series-segment')`, area: '.timelines-chart', sizes: 100_000 },
  { name: 'ECharts', page: other('echarts'), drawn: 'window.drawn', area: 'canvas', sizes: 100_000 },
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
