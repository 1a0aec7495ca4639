import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

import { bundlePage } from './bundle-page';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

const PLUGIN_FILES = ['manifest.json', 'main.js', 'styles.css'];

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Follow Through in the browser host</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/host.css" />
  </head>
  <body><script src="/host.js"></script></body>
</html>
`;

/** The files of the page itself: its document, the bundled host, and the built plugin as it is on disk now. */
export class PageFiles {
  private constructor(
    private readonly bundled: ReadonlyMap<string, Uint8Array>,
    private readonly pluginFolder: string,
  ) {}

  /** Bundles the host. The plugin is read anew at each request, so that a rebuild shows after a reload. */
  static async build(pluginFolder: string): Promise<PageFiles> {
    return new PageFiles(await bundlePage(), pluginFolder);
  }

  async answer(pathname: string, response: ServerResponse): Promise<void> {
    const found = await this.find(pathname);
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[pathname === '/' ? '.html' : extname(pathname)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(found);
  }

  private async find(pathname: string): Promise<Uint8Array | string | null> {
    if (pathname === '/') {
      return PAGE;
    }
    const pluginFile = PLUGIN_FILES.find((name) => pathname === `/plugin/${name}`);
    if (pluginFile !== undefined) {
      return readFile(join(this.pluginFolder, pluginFile)).catch(() => null);
    }
    return this.bundled.get(pathname.slice(1)) ?? null;
  }
}
