import { agendaGroups, type Agenda, type AgendaGroup, type AgendaItem } from '../../core/agenda/agenda';

/** A row of the sidebar: an agenda item under a key that survives edits elsewhere in its note. */
export interface Row extends AgendaItem {
  readonly key: string;
}

/** The rows under one heading; groups without rows are left out. */
export interface RowGroup {
  readonly group: AgendaGroup;
  readonly rows: readonly Row[];
}

/** What each group is called in the sidebar. */
export const groupTitles: Readonly<Record<AgendaGroup, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  'this week': 'This week',
  later: 'Later',
  'no date': 'No date',
  waiting: 'Waiting on others',
  snoozed: 'Snoozed',
  maybe: 'Maybe',
};

/** An agenda as rows to draw, in the order in which they are shown. */
export function rowGroups(agenda: Agenda): readonly RowGroup[] {
  const seen = new Set<string>();
  return agendaGroups.flatMap((group) => {
    const items = agenda.get(group) ?? [];
    return items.length === 0 ? [] : [{ group, rows: items.map((item) => rowOf(item, seen)) }];
  });
}

function rowOf(item: AgendaItem, seen: Set<string>): Row {
  const { path, followUp } = item;
  const { text, ordinal } = followUp.anchor;
  let key = `${path}\n${ordinal}\n${text}`;
  // Two follow-ups of one line share its anchor.
  while (seen.has(key)) key += '\n';
  seen.add(key);
  return { ...item, key };
}

/** What a row shows, as text: equal looks need no redrawing. */
export function lookOf({ path, followUp, snooze }: Row, today: string, isPending: boolean): string {
  const { text, kind, status, owner, due, line } = followUp;
  return JSON.stringify([
    path,
    line,
    text,
    kind,
    status,
    owner,
    due,
    snooze?.until,
    followUp.anchor.headings,
    today,
    isPending,
  ]);
}
