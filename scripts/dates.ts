// Finds the dates in sentences: JSON lines {"text", "writtenOn", "dayFirst"} in, for each a JSON line
// [{"start", "end", "text", "index"}] out.   npm run --silent dates < sentences.jsonl
import { text } from 'node:stream/consumers';
import { datesOf } from './dates/dates-of';
import { reasonOf } from './read/note-files';

const lines = (await text(process.stdin)).split('\n');

lines.forEach((line, index) => {
  if (line.trim() === '' || process.exitCode !== undefined) return;
  try {
    process.stdout.write(`${JSON.stringify(datesOf(line))}\n`);
  } catch (error) {
    process.stderr.write(`line ${index + 1}: ${reasonOf(error)}\n`);
    process.exitCode = 1;
  }
});
