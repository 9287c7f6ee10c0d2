/** Where things are on this machine; the vault process is told, the window never is. */
import { join } from 'node:path';
import type { App } from 'electron';
import type { Paths } from '../core/host.ts';

export function pathsOf(app: App, here: string): Paths {
  const data = app.getPath('userData');
  return {
    vaults: join(data, 'vaults'),
    demo: join(data, 'demo'),
    preferences: join(data, 'preferences.json'),
    resources: app.isPackaged ? process.resourcesPath : join(here, '../../resources'),
  };
}
