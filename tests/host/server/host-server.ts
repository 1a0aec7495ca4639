import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import { answerApi } from './api';
import { EventStream } from './event-stream';
import { FolderWatch } from './folder-watch';
import { PageFiles } from './page-files';
import { isSameOrigin } from './same-origin';
import { VaultFolder } from './vault-folder';

/** What to serve: the vault's folder, and the folder with the built plugin's manifest.json, main.js and styles.css. */
export interface HostOptions {
  folder: string;
  pluginFolder: string;
  /** 0 or absent: any free port. */
  port?: number;
}

/** A running host, reachable from this machine only. */
export interface RunningHost {
  address: string;
  close(): Promise<void>;
}

const PLUGIN_DATA = '.obsidian/plugins/follow-through/data.json';

/** Serves a vault folder and the page that shows it. The folder must exist. */
export async function serveHost(options: HostOptions): Promise<RunningHost> {
  const folder = new VaultFolder(await realpath(options.folder));
  const stream = new EventStream();
  const watch = new FolderWatch(folder.root, [PLUGIN_DATA], (changes) => {
    stream.send(changes);
  });
  const files = await PageFiles.build(options.pluginFolder);
  const about = { vaultId: idOf(folder.root), vaultName: basename(folder.root) };
  const context = { folder, watch, stream, about };

  const server = createServer((request, response) => {
    if (!isSameOrigin(request, portOf(server))) {
      response.writeHead(403).end('Only the page of this host may ask.');
      return;
    }
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://host');
    await (url.pathname.startsWith('/api/')
      ? answerApi(context, url, request, response)
      : files.answer(url.pathname, response));
  };
  await listen(server, options.port ?? 0);

  return {
    address: `http://127.0.0.1:${String(portOf(server))}/`,
    async close() {
      watch.close();
      stream.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function idOf(root: string): string {
  return createHash('sha256').update(root).digest('hex').slice(0, 16);
}
