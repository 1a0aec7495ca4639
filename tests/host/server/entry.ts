/** What the server tells about a file or folder of the vault; times in milliseconds, size in bytes. */
export interface Entry {
  path: string;
  type: 'file' | 'folder';
  ctime: number;
  mtime: number;
  size: number;
}

/** One thing that is no longer as the page last heard: an entry that is new or changed, or a path that is gone. */
export type Change = { kind: 'there'; entry: Entry } | { kind: 'gone'; path: string };
