// Reads every note below a folder and prints what is found in them as one JSON object.
//   npm run --silent read -- FOLDER [--today=YYYY-MM-DD] [--all]
import { dayOf } from '../src/core/dates/calendar';
import { folderAsJson } from './read/folder-as-json';
import { reasonOf } from './read/note-files';
import { readArguments } from './read/read-arguments';
import { readFolder } from './read/read-folder';

try {
  const { folder, today, all } = readArguments(process.argv.slice(2));
  const answer = folderAsJson(readFolder(folder), { today: today ?? dayOf(new Date()), all });
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${reasonOf(error)}\nnpm run --silent read -- FOLDER [--today=YYYY-MM-DD] [--all]\n`);
  process.exitCode = 1;
}
