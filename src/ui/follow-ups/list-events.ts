import { Keymap, type Component, type PaneType } from 'obsidian';
import type { AgendaGroup } from '../../core/agenda/agenda';
import { paneOf } from '../open-line';
import type { FollowUpsList } from './follow-ups-list';
import type { ListStep } from './list-position';
import type { Row } from './row';

/** What the user can do in the list. */
export interface ListActions {
  open(row: Row, pane: PaneType | boolean): void;
  openLink(target: string, row: Row, pane: PaneType | boolean): void;
  complete(row: Row): void;
  /** Shows the row's menu at the mouse, or at the row's element for a key press. */
  showMenu(row: Row, at: MouseEvent | HTMLElement): void;
  /** Previews the row's line, or the note that a link in it names. */
  preview(row: Row, evt: MouseEvent, targetEl: HTMLElement, link: string | null): void;
  /** Takes back the last change. */
  undo(): void;
  toggle(group: AgendaGroup): void;
}

const steps: Readonly<Record<string, ListStep>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** Turns mouse, touch and keys in the list into actions; one listener of each kind serves all rows. */
export function listenToList(
  owner: Component,
  el: HTMLElement,
  list: FollowUpsList,
  actions: ListActions,
): void {
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (evt: HTMLElementEventMap[K]) => void,
  ) => owner.registerDomEvent(el, type, listener);
  on('focusin', (evt) => list.noteFocus(targetOf(evt)));
  on('click', (evt) => onClick(evt, list, actions));
  on('auxclick', (evt) => {
    if (evt.button === 1) onClick(evt, list, actions);
  });
  on('change', (evt) => {
    const found = rowAt(targetOf(evt), list);
    if (found) actions.complete(found.row);
  });
  on('contextmenu', (evt) => {
    const found = rowAt(targetOf(evt), list);
    if (!found) return;
    evt.preventDefault();
    actions.showMenu(found.row, evt);
  });
  on('mouseover', (evt) => onHover(evt, list, actions));
  on('keydown', (evt) => onKey(evt, list, actions));
}

function onClick(evt: MouseEvent, list: FollowUpsList, actions: ListActions): void {
  const target = targetOf(evt);
  const heading = list.headingOf(target);
  if (heading !== null) {
    actions.toggle(heading);
    return;
  }
  const found = rowAt(target, list);
  // Boxes tell of themselves by `change`; outside links are the app's to open.
  if (!found || target.closest('input, a.external-link') !== null) return;
  evt.preventDefault();
  const link = linkAt(target);
  if (link === null) actions.open(found.row, paneOf(evt));
  else actions.openLink(link, found.row, paneOf(evt));
}

function onHover(evt: MouseEvent, list: FollowUpsList, actions: ListActions): void {
  const found = rowAt(targetOf(evt), list);
  if (!found) return;
  const link = linkAt(targetOf(evt));
  // Moving about within the row is not a new hover.
  if (link === null && evt.relatedTarget !== null && found.el.contains(evt.relatedTarget as Node)) return;
  actions.preview(found.row, evt, found.el, link);
}

function onKey(evt: KeyboardEvent, list: FollowUpsList, actions: ListActions): void {
  if (evt.defaultPrevented || evt.altKey) return;
  const target = targetOf(evt);
  const move = steps[evt.key];
  const heading = list.headingOf(target);
  const found = rowAt(target, list);
  let isHandled = true;
  if (isUndo(evt)) actions.undo();
  else if (move !== undefined) list.move(move);
  else if (heading !== null) isHandled = onHeadingKey(evt, heading, target, actions);
  else if (found !== null) isHandled = onRowKey(evt, found, actions);
  else isHandled = false;
  if (isHandled) evt.preventDefault();
}

function isUndo(evt: KeyboardEvent): boolean {
  return evt.key.toLowerCase() === 'z' && !evt.shiftKey && Keymap.isModifier(evt, 'Mod');
}

function onHeadingKey(
  evt: KeyboardEvent,
  group: AgendaGroup,
  target: Element,
  actions: ListActions,
): boolean {
  const isExpanded = target.getAttribute('aria-expanded') === 'true';
  const isToggle = evt.key === 'Enter' || evt.key === ' ';
  if (isToggle || evt.key === (isExpanded ? 'ArrowLeft' : 'ArrowRight')) actions.toggle(group);
  return isToggle || evt.key === 'ArrowLeft' || evt.key === 'ArrowRight';
}

function onRowKey(evt: KeyboardEvent, { row, el }: FoundRow, actions: ListActions): boolean {
  const isMenuKey = evt.key === 'ContextMenu' || (evt.key === 'F10' && evt.shiftKey);
  if (isMenuKey) actions.showMenu(row, el);
  else if (evt.key === 'Enter') actions.open(row, paneOf(evt));
  else if (evt.key === ' ') actions.complete(row);
  else return false;
  return true;
}

interface FoundRow {
  readonly row: Row;
  readonly el: HTMLElement;
}

function rowAt(target: Element, list: FollowUpsList): FoundRow | null {
  const el = target.closest<HTMLElement>('.follow-through-row');
  const row = el === null ? undefined : list.rowOf.get(el);
  return el === null || row === undefined ? null : { row, el };
}

function linkAt(target: Element): string | null {
  return target.closest<HTMLElement>('a.internal-link')?.dataset['href'] ?? null;
}

function targetOf(evt: Event): Element {
  return evt.target as Element;
}
