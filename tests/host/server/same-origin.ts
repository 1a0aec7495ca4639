import type { IncomingMessage } from 'node:http';

/**
 * Whether a request comes from the host's own page (or from no page at all). Another site can neither
 * read the folder through the visitor's browser nor reach it under a name of its own.
 */
export function isSameOrigin(request: IncomingMessage, port: number): boolean {
  const own = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  const { host, origin } = request.headers;
  if (host === undefined || !own.includes(host)) {
    return false;
  }
  const site = request.headers['sec-fetch-site'];
  const isForeign = site === 'cross-site' || site === 'same-site';
  return origin === undefined ? !isForeign || isNavigation(request) : origin === `http://${host}`;
}

function isNavigation(request: IncomingMessage): boolean {
  return request.headers['sec-fetch-mode'] === 'navigate' && request.url?.startsWith('/api/') === false;
}
