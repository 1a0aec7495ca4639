import type { IncomingMessage, ServerResponse } from 'node:http';

import type { EventStream } from './event-stream';
import type { FolderWatch } from './folder-watch';
import { OutsideFolder } from './inside';
import { carryOut } from './operations';
import type { VaultFolder, WriteMode } from './vault-folder';

/** What the page is told first. */
export interface About {
  /** Tells vaults apart in the browser's storage. */
  vaultId: string;
  vaultName: string;
}

/** What answering needs. */
export interface ApiContext {
  folder: VaultFolder;
  watch: FolderWatch;
  stream: EventStream;
  about: About;
}

const MODES: readonly WriteMode[] = ['replace', 'append', 'create'];

/** Answers a request under `/api/`: 403 for a path outside the folder, 404 or 409 for what cannot be done. */
export async function answerApi(
  context: ApiContext,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const name = url.pathname.slice('/api/'.length);
    if (request.method === 'GET') {
      await get(context, name, url, response);
    } else if (request.method === 'PUT') {
      const mode = MODES.find((known) => known === url.searchParams.get('mode')) ?? 'replace';
      sendJson(response, await context.folder.write(pathIn(url), await bodyOf(request), mode));
    } else {
      const args: unknown = JSON.parse((await bodyOf(request)).toString('utf8'));
      sendJson(response, (await carryOut(context.folder, name, args)) ?? null);
    }
  } catch (error) {
    response.writeHead(statusOf(error)).end(error instanceof Error ? error.message : String(error));
  }
}

async function get(context: ApiContext, name: string, url: URL, response: ServerResponse): Promise<void> {
  switch (name) {
    case 'about':
      sendJson(response, context.about);
      return;
    case 'entries':
      context.watch.look();
      sendJson(response, context.watch.entries());
      return;
    case 'events':
      context.stream.add(response);
      return;
    case 'file': {
      const bytes = await context.folder.read(pathIn(url));
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' });
      response.end(bytes);
      return;
    }
    default:
      response.writeHead(404).end();
  }
}

function pathIn(url: URL): string {
  return url.searchParams.get('path') ?? '';
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function statusOf(error: unknown): number {
  if (error instanceof OutsideFolder) {
    return 403;
  }
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ENOENT' ? 404 : 409;
}
