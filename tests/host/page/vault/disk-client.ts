import type { About } from '../../server/api';
import type { Change, Entry } from '../../server/entry';
import type { Operations } from '../../server/operations';
import type { WriteMode } from '../../server/vault-folder';

/** What the server said when it could not do what was asked. */
export class DiskError extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

/** Asks for one of the server's operations by its name. */
export async function ask<Name extends keyof Operations>(
  name: Name,
  ...args: Parameters<Operations[Name]>
): Promise<Awaited<ReturnType<Operations[Name]>>> {
  const response = await send(`/api/${name}`, { method: 'POST', body: JSON.stringify(args) });
  return (await response.json()) as Awaited<ReturnType<Operations[Name]>>;
}

/** Which vault this is. */
export async function askAbout(): Promise<About> {
  return (await (await send('/api/about')).json()) as About;
}

/** Everything in the folder, parents before children. */
export async function askEntries(): Promise<Entry[]> {
  return (await (await send('/api/entries')).json()) as Entry[];
}

/** The bytes of a file. */
export async function readBytes(path: string): Promise<ArrayBuffer> {
  return (await send(`/api/file?path=${encodeURIComponent(path)}`)).arrayBuffer();
}

/** Writes a file and tells how it is then. */
export async function writeBytes(path: string, data: string | ArrayBuffer, mode: WriteMode): Promise<Entry> {
  const url = `/api/file?path=${encodeURIComponent(path)}&mode=${mode}`;
  return (await (await send(url, { method: 'PUT', body: data })).json()) as Entry;
}

/** Calls back with each batch of changes that the server notices, from when the promise resolves. */
export function listen(onChanges: (changes: Change[]) => void): Promise<void> {
  const source = new EventSource('/api/events');
  source.onmessage = (event: MessageEvent<string>) => {
    onChanges(JSON.parse(event.data) as Change[]);
  };
  return new Promise((resolve) => {
    source.onopen = () => {
      resolve();
    };
  });
}

async function send(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok) {
    throw new DiskError(await response.text(), response.status);
  }
  return response;
}
