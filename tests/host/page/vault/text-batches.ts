import { ask } from './disk-client';

interface Wanted {
  path: string;
  resolve: (text: string | null) => void;
  reject: (error: unknown) => void;
}

let wanted: Wanted[] = [];

/** The text of a file, or null when there is none. Files asked for in one go are fetched in one request. */
export function readText(path: string): Promise<string | null> {
  return new Promise((resolve, reject) => {
    wanted.push({ path, resolve, reject });
    if (wanted.length === 1) {
      queueMicrotask(() => void fetchWanted());
    }
  });
}

async function fetchWanted(): Promise<void> {
  const batch = wanted;
  wanted = [];
  try {
    const texts = await ask(
      'readTexts',
      batch.map((each) => each.path),
    );
    batch.forEach((each, index) => {
      each.resolve(texts[index] ?? null);
    });
  } catch (error) {
    batch.forEach((each) => {
      each.reject(error);
    });
  }
}
