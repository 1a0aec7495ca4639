import type { ReadingSource } from '../reading-source';
import { gonePage, nonePage, startPage, waitingPage, type PageActions } from './pages';
import type { PracticePage } from './practice-page';
import type { Scene } from './scene';
import { summaryPage } from './summary';

/** A scene without a prompt. */
export type PageScene = Exclude<Scene, { kind: 'prompt' }>;

/** The page that tells a scene. */
export function pageOf(
  scene: PageScene,
  progress: ReadingSource['progress'],
  actions: PageActions,
): PracticePage {
  switch (scene.kind) {
    case 'start':
      return startPage(scene.count, actions);
    case 'waiting':
      return waitingPage(progress ?? { read: 0, total: 0 });
    case 'none':
      return nonePage(scene.path);
    case 'gone':
      return gonePage(scene.ref, actions);
    case 'ended':
      return summaryPage(scene.session, actions);
  }
}
