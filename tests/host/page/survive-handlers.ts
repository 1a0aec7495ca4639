import { Events } from 'obsidian-test-mocks/obsidian';

interface Handler {
  fn: (...data: unknown[]) => unknown;
  ctx?: unknown;
}

/** As in the app, a handler that throws is reported and keeps nobody else from hearing the event. */
export function surviveHandlers(): void {
  Events.prototype.trigger = function (this: Events, name: string, ...data: unknown[]) {
    const { _: byName } = this as unknown as { _: Record<string, Handler[] | undefined> };
    for (const handler of byName[name] ?? []) {
      try {
        handler.fn.call(handler.ctx, ...data);
      } catch (error) {
        setTimeout(() => {
          throw error;
        });
      }
    }
  };
}
