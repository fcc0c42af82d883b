// The results as Markdown: for each device and size a row a tool, and how it compares with Entente.

const COLUMNS = [
  ['drawn', 'events drawn', (value) => `${Math.round(value)} ms`],
  ['ready', 'ready to use', (value) => `${Math.round(value)} ms`],
  ['bytes', 'bytes', (value) => `${(value / 1024).toFixed(0)} KB`],
  ['requests', 'requests', (value) => `${Math.round(value)}`],
  ['mainThread', 'main thread', (value) => `${Math.round(value)} ms`],
  ['heap', 'heap', (value) => `${(value / 1048576).toFixed(1)} MB`],
  ['dom', 'elements', (value) => `${Math.round(value)}`],
  ['worstFrame', 'worst frame', (value) => `${Math.round(value)} ms`],
  ['usualFrame', '95 % of frames', (value) => `${Math.round(value)} ms`],
  ['shift', 'layout shift', (value) => value.toFixed(3)],
];

/** In these a tool is compared with Entente: so many times as much. */
const COMPARED = new Set(['drawn', 'ready', 'bytes', 'mainThread', 'heap', 'dom']);

export function table(results, { sizes, devices, tools, rounds, limit }) {
  const lines = [`Medians of ${rounds} interleaved round${rounds > 1 ? 's' : ''}, the processor slowed 4 times. In brackets: how many times Entente's.`, ''];
  for (const device of devices) {
    for (const size of sizes) {
      const rows = tools.filter((tool) => results.has([device, size, tool].join('|')));
      if (!rows.length) continue;
      lines.push(`### ${device}, ${size.toLocaleString('en')} events`, '', `| | ${COLUMNS.map(([, name]) => name).join(' | ')} |`, `|---|${COLUMNS.map(() => '--:').join('|')}|`);
      const ours = medians(results.get([device, size, 'Entente'].join('|')) ?? []);
      for (const tool of rows) {
        const values = medians(results.get([device, size, tool].join('|')));
        const cells = COLUMNS.map(([key, , say]) => {
          if (!values) return key === 'drawn' ? `> ${limit / 1000} s` : '';
          if (values[key] === undefined) return '';
          const times = COMPARED.has(key) && tool !== 'Entente' && ours?.[key] ? ` (${(values[key] / ours[key]).toFixed(1)}×)` : '';
          return say(values[key]) + times;
        });
        lines.push(`| ${tool} | ${cells.join(' | ')} |`);
      }
      lines.push('');
    }
  }
  return lines.join('\n');
}

/** The middle value of each measure; undefined when a round took too long. */
function medians(rounds) {
  if (!rounds.length || rounds.includes(undefined)) return undefined;
  const middle = (key) => {
    const values = rounds.map((round) => round[key]).filter((value) => value !== undefined).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)];
  };
  return Object.fromEntries(COLUMNS.map(([key]) => [key, middle(key)]));
}
