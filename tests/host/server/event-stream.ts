import type { ServerResponse } from 'node:http';

/** Server-Sent Events to every page that listens. */
export class EventStream {
  private readonly listeners = new Set<ServerResponse>();

  /** Keeps this response open and sends it everything from now on. */
  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': listening\n\n');
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
  }

  /** Sends one message, as JSON. */
  send(message: unknown): void {
    for (const listener of this.listeners) {
      listener.write(`data: ${JSON.stringify(message)}\n\n`);
    }
  }

  close(): void {
    for (const listener of this.listeners) {
      listener.end();
    }
  }
}
