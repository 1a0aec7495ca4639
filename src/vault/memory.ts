import { Component, debounce, type App, type TAbstractFile } from 'obsidian';
import { isSame } from '../core/edits/same-value';
import type { Identity } from '../core/journal/identity';
import type { JournalEvent, NewJournalEvent } from '../core/journal/journal-event';
import type { Notes } from '../core/journal/link';
import { remembered, type Remembered } from '../core/journal/remembered';
import { rewordings } from '../core/journal/rewordings';
import type { Journal, UnreadJournal } from './journal';
import { inTurn } from './in-turn';
import { listeners } from './listeners';
import { isJournalFile } from './note-files';
import type { UndoStack } from './undo-stack';

/** Hears that other things are remembered than before, and in which notes other lines are promoted. */
export type MemoryListener = (promotedIn: ReadonlySet<string>) => void;

/** The notes as read, of which the first reading is under way where there is progress. */
export interface FollowedNotes {
  readonly notes: Notes;
  readonly progress: object | null;
  subscribe(listener: () => void): () => void;
}

/** Events by which the user decides about a line; the others record what happened. */
const decisions = ['snooze', 'dismissal', 'note dismissal', 'promotion', 'completion'];
/** Long enough for a sentence to be reworded at leisure. */
const settledMs = 10_000;
/** How long the journal's files are to have been at rest before they are read again. */
const restMs = 500;

/**
 * The one owner of what is remembered: reads the journal once the layout is ready, follows its files and the moves of
 * notes, and adds what the user decides.
 */
export class Memory extends Component {
  /** What is remembered now. */
  current: Remembered = remembered([]);
  /** What could not be read of the journal. */
  unread: UnreadJournal = { badLines: 0, unreadable: new Map() };
  private promoted = new Map<string, Identity[]>();
  private readonly listeners = listeners<ReadonlySet<string>>();
  /** Calls the listener after each change, until the result is called. */
  readonly subscribe: (listener: MemoryListener) => () => void = this.listeners.subscribe;
  private readonly moving = inTurn();
  private readonly readSoon = debounce(() => void this.read(), restMs, true);

  constructor(
    private readonly app: App,
    private readonly journal: Journal,
    private readonly onFailure: (path: string, reason: string) => void,
    /** Where the user's decisions wait to be taken back. */
    private readonly stack: UndoStack | null = null,
  ) {
    super();
  }

  /** Every event that was ever read, those of later releases too. */
  get events(): readonly JournalEvent[] {
    return this.journal.events;
  }

  /** The lines of a note that the user said are follow-ups. */
  promotedIn(path: string): readonly Identity[] {
    return this.promoted.get(path) ?? [];
  }

  /** Remembers an event; only when it is written does anything change. Rejects where it cannot be written. */
  async remember(event: NewJournalEvent): Promise<JournalEvent> {
    const kept = await this.journal.append(event);
    this.take();
    if (decisions.includes(event.kind)) {
      const path = 'about' in event ? event.about.path : 'path' in event ? event.path : '';
      this.stack?.push({ kind: 'apart', path, event: kept.id });
    }
    return kept;
  }

  /** Takes events back, by id. Rejects likewise. */
  async undo(ids: readonly string[]): Promise<void> {
    for (const of of ids) await this.remember({ kind: 'undo', of });
    this.stack?.dropEvents(ids);
  }

  /** Writes down, once, what is reworded or goes to another note; not before all notes have been read. */
  follow(source: FollowedNotes): void {
    const keep = debounce(() => void this.keepRewordings(source), settledMs, true);
    for (const stop of [source.subscribe(keep), this.subscribe(keep), () => keep.cancel()])
      this.register(stop);
  }

  private async keepRewordings({ notes, progress }: FollowedNotes): Promise<void> {
    try {
      if (progress === null) for (const event of rewordings(this.current, notes)) await this.remember(event);
    } catch (error) {
      this.onFailure('the journal', String(error));
    }
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    const onFile = (file: TAbstractFile) => {
      if (isJournalFile(file)) this.readSoon();
    };
    workspace.onLayoutReady(() => {
      this.registerEvent(vault.on('create', onFile));
      this.registerEvent(vault.on('modify', onFile));
      this.registerEvent(vault.on('rename', (file, oldPath) => this.onMoved(file, oldPath)));
      void this.read();
    });
    this.register(() => this.readSoon.cancel());
  }

  private async read(): Promise<void> {
    const known = this.events.length;
    const { unreadable } = this.unread;
    this.unread = await this.journal.read();
    for (const [path, reason] of this.unread.unreadable)
      if (!unreadable.has(path)) this.onFailure(path, reason);
    // Mostly it is only our own line that has come back.
    if (this.events.length !== known) this.take();
  }

  private take(): void {
    this.current = remembered(this.journal.events);
    const before = this.promoted;
    this.promoted = new Map();
    for (const { about } of this.current.of('promotion'))
      this.promoted.set(about.path, [...this.promotedIn(about.path), about]);
    const isNews = (path: string) => !isSame(before.get(path), this.promoted.get(path));
    this.listeners.tell(new Set([...before.keys(), ...this.promoted.keys()].filter(isNews)));
  }

  /** A move is written down where anything is remembered of the note or of the folder's notes. */
  private onMoved(file: TAbstractFile, from: string): void {
    const to = file.path;
    const isOurs = isJournalFile(file);
    void this.moving(async () => {
      if (!isOurs && this.current.isAbout(from)) await this.remember({ kind: 'move', from, to });
    }).catch((error: unknown) => this.onFailure(from, String(error)));
  }
}
