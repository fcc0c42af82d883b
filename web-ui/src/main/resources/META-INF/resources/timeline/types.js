// The picture's data as docs/picture-data.md describes it: types only, nothing to run.

/**
 * @typedef {'point' | 'soft' | 'span'} Shape
 * @typedef {{ name: string, fullName?: string, flag?: string }} Actor
 * @typedef {{ pair: string[], name: string, rows: number, band: string, bandName: string, start: number,
 *   line: [number, number][], why?: string }} Lane
 * @typedef {{ pair: string[], name: string, change: number, before: number, after: number, reason?: string }} Effect
 * @typedef {{ title?: string, outlet?: string, when?: string, url?: string, archived?: string, quote?: string }} Source
 * @typedef {{ id: string, date: string, when: string, shortWhen: string, from: number | null, to: number | null,
 *   at: number, shape: Shape, doubtful?: boolean, title: string, label: string, text?: string, note?: string,
 *   kind?: string, who?: { actor: string, role: string }[], effects: Effect[],
 *   quote?: { text: string, speaker?: string, lang?: string }, sources?: Source[] }} Event
 * @typedef {{ lane: number, event: number, change: number, value: number, row: number, side: 1 | -1, width: number,
 *   labelFrom: number | null, markerFrom: number | null, host: number | null }} Item
 * @typedef {{ from: number | null, to: number | null, label: string }} Background
 * @typedef {{ gutter: number, narrowBelow: number, axis: number, strip: number, header: number, laneTop: number,
 *   row: number, rowsGap: number, ribbon: number, laneBottom: number, laneMin: number, marker: number,
 *   labelSize: number, labelInset: number }} Metrics
 * @typedef {{ format: string, version: number, lang: string, dir: 'ltr' | 'rtl', title: string, standfirst?: string,
 *   lineShown: boolean, domain: [number, number], window: [number, number], metrics: Metrics,
 *   actors: Record<string, Actor>, lanes: Lane[], events: Event[], items: Item[], backgrounds: Background[],
 *   ui: Record<string, string> }} Data
 * @typedef {'closer' | 'apart' | 'neither'} Tone
 * @typedef {{ from: number, scale: number }} View the time at the plot's left edge, and pixels a day
 */

export {};
