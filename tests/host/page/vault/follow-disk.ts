import type { Change } from '../../server/entry';
import { askEntries, listen } from './disk-client';
import type { DiskVault } from './disk-vault';

/**
 * Fills the vault from the folder and keeps it so. As in the app, a file that another program renames is
 * a deletion and a creation. `onHidden` hears of changed files under dot folders, which the tree leaves out.
 */
export async function followDisk(vault: DiskVault, onHidden: (path: string) => void): Promise<void> {
  let turn = Promise.resolve();
  const inTurn = (changes: Change[]): void => {
    turn = turn.then(() => takeAll(vault, changes, onHidden));
  };
  await listen(inTurn);
  for (const entry of await askEntries()) {
    if (!isHidden(entry.path)) {
      vault.take(entry);
    }
  }
}

async function takeAll(vault: DiskVault, changes: Change[], onHidden: (path: string) => void): Promise<void> {
  for (const change of changes) {
    const path = change.kind === 'gone' ? change.path : change.entry.path;
    await vault.disk.settled(path);
    if (isHidden(path)) {
      if (change.kind === 'there' && vault.disk.leftAs(path)?.mtime !== change.entry.mtime) {
        onHidden(path);
      }
    } else if (change.kind === 'gone') {
      vault.drop(path);
    } else {
      vault.take(change.entry);
    }
  }
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}
