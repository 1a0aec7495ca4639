import type { CachedMetadata } from 'obsidian';

import { parseMetadata } from './parse-metadata';

/** A note to read, and the number by which its answer is known. */
export interface MetadataRequest {
  id: number;
  text: string;
}

/** What was found in the note of that number. */
export interface MetadataAnswer {
  id: number;
  cache: CachedMetadata;
}

self.onmessage = (event: MessageEvent<MetadataRequest>) => {
  const answer: MetadataAnswer = { id: event.data.id, cache: parseMetadata(event.data.text) };
  (self as unknown as Worker).postMessage(answer);
};
