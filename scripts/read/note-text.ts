import { isUtf8 } from 'node:buffer';
import fs from 'node:fs';

/** A file's text, its byte-order mark kept. Throws where the file cannot be opened or holds something else. */
export function noteText(file: string): string {
  const bytes = fs.readFileSync(file);
  if (bytes.includes(0)) throw new Error('not a text file: it holds zero bytes');
  if (!isUtf8(bytes)) throw new Error('not a text file: it is not UTF-8');
  return bytes.toString('utf8');
}
