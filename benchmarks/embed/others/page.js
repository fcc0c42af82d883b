// The data of a page, and the article around the tool.

const text = 'Relations between states change by what they do to each other. This article says what they did, and when.';
export const paragraph = () => document.querySelectorAll('p').forEach((p) => (p.textContent = `${text} ${text}`));

/** Events: day (and to), title, text and group, the partner. */
export async function events() {
  paragraph();
  const response = await fetch(`/data/${location.search.slice(1)}.json`);
  return response.json();
}
