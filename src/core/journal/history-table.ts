import { link, type Notes } from './link';
import type { Remembered } from './remembered';

/** The practice attempts as CSV: when, what was asked and where, how it went, and the question it belongs to now. */
export function historyTable(known: Remembered, notes: Notes): string {
  const attempts = known.of('practice attempt');
  const links = link('prompt', attempts, known, notes);
  const rows = attempts.map((attempt) => {
    const { at, device, prompt, rating, seconds } = attempt.event;
    const now = links.get(attempt)?.found;
    return [at, prompt.text, attempt.about.path, rating, seconds, now?.text, now?.anchor.path, device];
  });
  const head = ['at', 'question', 'note', 'rating', 'seconds', 'question now', 'note now', 'device'];
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number = ''): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
