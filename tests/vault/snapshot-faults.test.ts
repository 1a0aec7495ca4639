import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileAt } from './in-memory';
import { answer, calmDown, freshDatabases, Vault } from './kept-readings';

const FILES = { 'a.md': '- [ ] call Ana', 'b.md': '- [ ] call Ben', 'c.md': 'nothing much' };
const ROWS = { 'a.md': ['- [ ] call Ana'], 'b.md': ['- [ ] call Ben'], 'c.md': [] };
const EVERY_NOTE = ['a.md', 'b.md', 'c.md'];

let vault: Vault;
const uncaught: unknown[] = [];
const onUncaught = (error: unknown): void => void uncaught.push(error);

beforeEach(() => {
  freshDatabases();
  vault = new Vault(FILES);
  process.on('unhandledRejection', onUncaught);
});

afterEach(async () => {
  vi.useRealTimers();
  vault.stop();
  await calmDown();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  process.off('unhandledRejection', onUncaught);
  expect(uncaught.splice(0)).toEqual([]);
});

/** Every note is read from its file, shown, followed, and no failure told. */
async function expectReadFromFiles(reads?: readonly string[]): Promise<void> {
  expect((reads ?? (await vault.start())).toSorted()).toEqual(EVERY_NOTE);
  expect(vault.rows).toEqual(ROWS);
  expect(vault.index.progress).toBeNull();
  await vault.app.vault.modify(fileAt(vault.app, 'b.md'), '- [ ] call Bea');
  await calmDown();
  expect(vault.rows['b.md']).toEqual(['- [ ] call Bea']);
  expect(vault.failures).toEqual([]);
}

/** A request of any kind that does nothing until it is told to. */
function heldRequest(): { request: never; asked: IDBOpenDBRequest; fail: () => void } {
  const error = new DOMException('No.', 'UnknownError');
  const asked = { error, onsuccess: null, onerror: null } as unknown as IDBOpenDBRequest;
  return { request: asked as never, asked, fail: () => void asked.onerror?.(new Event('error')) };
}

describe('a database that cannot be opened', () => {
  it('because there are none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expectReadFromFiles();
  });

  it('because looking for one is forbidden', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('No cookies, no databases.', 'SecurityError');
    });
    await expectReadFromFiles();
  });

  it('because opening it fails, now and later', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const { request, fail } = heldRequest();
      queueMicrotask(fail);
      return request;
    });
    await expectReadFromFiles();
  });

  it('because it never answers: notes are read after a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => heldRequest().request);
    expect(await vault.start()).toEqual([]);
    await vi.advanceTimersByTimeAsync(2000);
    await calmDown();
    await expectReadFromFiles([...vault.reads]);
  });

  it('because it is of somebody else’s making', async () => {
    const database = await answer(indexedDB.open(vault.databaseName, 7));
    database.close();
    await expectReadFromFiles();
  });
});

/** Lets opening a database wait until it is told to go on. */
function answeringLate(): () => void {
  const open = indexedDB.open.bind(indexedDB);
  let answerNow = (): void => undefined;
  vi.spyOn(indexedDB, 'open').mockImplementation((name) => {
    const { request, asked } = heldRequest();
    answerNow = () => {
      const late = open(name);
      late.onupgradeneeded = (event) => {
        Object.assign(asked, { result: late.result });
        asked.onupgradeneeded?.(event);
      };
      late.onsuccess = (event) => {
        Object.assign(asked, { result: late.result });
        asked.onsuccess?.(event);
      };
    };
    return request;
  });
  return () => answerNow();
}

describe('a database that answers late', () => {
  it('is used for what has not been read by then', async () => {
    await vault.start();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answerNow = answeringLate();
    vault.begin();
    const read = vault.app.vault.cachedRead.bind(vault.app.vault);
    vault.app.vault.cachedRead = (file) => (file.path === 'a.md' ? new Promise(() => undefined) : read(file));
    await calmDown();
    await vi.advanceTimersByTimeAsync(2000);
    await calmDown();
    expect(Object.keys(vault.rows)).toEqual(['b.md', 'c.md']);
    answerNow();
    await calmDown();
    expect(vault.rows['a.md']).toEqual(ROWS['a.md']);
  });

  it('keeps what was read before it answered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answerNow = answeringLate();
    await vault.start();
    await vi.advanceTimersByTimeAsync(2000);
    await calmDown();
    expect(vault.rows).toEqual(ROWS);
    answerNow();
    await calmDown();
    vi.restoreAllMocks();
    expect(await vault.start()).toEqual([]);
  });

  it('is closed where the plugin is unloaded before', async () => {
    await vault.start();
    vault.begin();
    vault.stop();
    await calmDown();
    const gone = indexedDB.deleteDatabase(vault.databaseName);
    const onBlocked = vi.fn();
    gone.onblocked = onBlocked;
    await answer(gone);
    expect(onBlocked).not.toHaveBeenCalled();
  });
});

describe('a database that changes under the plugin', () => {
  it('may be deleted at once, and the plugin goes on', async () => {
    await vault.start();
    const gone = indexedDB.deleteDatabase(vault.databaseName);
    const onBlocked = vi.fn();
    gone.onblocked = onBlocked;
    await answer(gone);
    expect(onBlocked).not.toHaveBeenCalled();
    await vault.app.vault.modify(fileAt(vault.app, 'a.md'), '- [ ] call Zoe');
    await calmDown();
    expect(vault.rows['a.md']).toEqual(['- [ ] call Zoe']);
    await vault.app.vault.modify(fileAt(vault.app, 'a.md'), '- [ ] call Ana');
    await expectReadFromFiles();
  });

  it('may be of a newer version at the next start', async () => {
    await vault.start();
    const newer = indexedDB.open(vault.databaseName, 5);
    (await answer(newer)).close();
    await vault.app.vault.modify(fileAt(vault.app, 'a.md'), '- [ ] call Zoe');
    await calmDown();
    expect(await vault.start()).toEqual(['a.md']);
    expect(vault.rows['a.md']).toEqual(['- [ ] call Zoe']);
  });
});

describe('reading what was kept', () => {
  it('fails at once', async () => {
    await vault.start();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('The disk is worn out.', 'UnknownError');
    });
    await expectReadFromFiles();
  });

  it('fails when it is answered', async () => {
    await vault.start();
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      const { request, fail } = heldRequest();
      queueMicrotask(fail);
      return request;
    });
    await expectReadFromFiles();
  });

  it('finds records that are no readings', async () => {
    await vault.start();
    const [one] = (await vault.records()) as { basis: string; note: Record<string, unknown> }[];
    const { basis, note } = one!;
    const at = (path: string, more: object): object => ({ basis, note: { path, ...more } });
    const broken: object[] = [
      { note: { path: 'a.md' } },
      at('a.md', {}),
      at('a.md', { followUps: null, prompts: [] }),
      at('a.md', { followUps: [null], prompts: [] }),
      at('a.md', { followUps: [{ text: 'x', why: [] }], prompts: [] }),
      at('a.md', { followUps: [{ text: 3, why: [], anchor: { path: 'a.md' } }], prompts: [] }),
      at('a.md', { followUps: [{ text: 'x', why: [], anchor: { path: 'b.md' } }], prompts: [] }),
      at('a.md', { followUps: [], prompts: { length: 1 } }),
      { basis: null, note },
      { basis: `${basis} `, note },
    ];
    for (const record of broken) {
      await vault.putRecords(record);
      expect(await vault.start()).toEqual(['a.md']);
      expect(vault.rows).toEqual(ROWS);
    }
    expect(await vault.start()).toEqual([]);
    expect(vault.failures).toEqual([]);
  });

  it('finds a reading of another note', async () => {
    await vault.start();
    const records = (await vault.records()) as { basis: string; note: { path: string } }[];
    const [a, b] = ['a.md', 'b.md'].map((path) => records.find(({ note }) => note.path === path)!);
    await vault.putRecords({ basis: b!.basis, note: { ...a!.note, path: 'b.md' } });
    expect(await vault.start()).toEqual(['b.md']);
    expect(vault.rows).toEqual(ROWS);
  });

  it('finds readings of another build', async () => {
    await vault.start();
    const records = (await vault.records()) as { basis: string }[];
    const others = records.map((one) => ({ ...one, basis: one.basis.replace('@build', 'another') }));
    await vault.putRecords(...others);
    await expectReadFromFiles();
  });

  it('finds what no note can be called', async () => {
    await vault.start();
    await vault.putRecords({ note: { path: 3 } }, { note: { path: [] } }, { note: { path: '../x.md' } });
    expect(await vault.start()).toEqual([]);
    expect(vault.rows).toEqual(ROWS);
  });
});

describe('keeping what was read', () => {
  it('is aborted, as where the device is full', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      this.transaction.abort();
      return heldRequest().request;
    });
    await expectReadFromFiles();
    put.mockRestore();
    await vault.app.vault.modify(fileAt(vault.app, 'b.md'), '- [ ] call Ben');
    await calmDown();
    expect(await vault.start()).toEqual(['a.md', 'c.md']);
    expect(vault.rows).toEqual(ROWS);
    expect(await vault.start()).toEqual([]);
  });

  it('is refused of one note', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('It holds a function.', 'DataCloneError');
    });
    await expectReadFromFiles();
    vi.restoreAllMocks();
    await vault.app.vault.modify(fileAt(vault.app, 'b.md'), '- [ ] call Ben');
    await calmDown();
    await vault.start();
    expect(vault.rows).toEqual(ROWS);
  });

  it('fails as no transaction can be had', async () => {
    await vault.start();
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The connection is closing.', 'InvalidStateError');
    });
    await vault.app.vault.modify(fileAt(vault.app, 'a.md'), '- [ ] call Zoe');
    await calmDown();
    expect(vault.rows['a.md']).toEqual(['- [ ] call Zoe']);
    vi.restoreAllMocks();
    expect(await vault.start()).toEqual(['a.md']);
    expect(vault.rows['a.md']).toEqual(['- [ ] call Zoe']);
  });

  it('never ends', async () => {
    await vault.start();
    const put = vi.fn();
    const store = { put, transaction: {} };
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockReturnValue({ objectStore: () => store } as never);
    for (const name of ['Bea', 'Bo']) {
      await vault.app.vault.modify(fileAt(vault.app, 'b.md'), `- [ ] call ${name}`);
      await calmDown();
      expect(vault.rows['b.md']).toEqual([`- [ ] call ${name}`]);
    }
    expect(put).toHaveBeenCalledTimes(1);
    vi.restoreAllMocks();
    expect(await vault.start()).toEqual(['b.md']);
  });
});
