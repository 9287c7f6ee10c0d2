/** Gives the window a port to the vault process, one way to lock, and tells main of what is copied. */
import { contextBridge, ipcRenderer } from 'electron';
import { openBridge, type Port } from './bridge.ts';

const port = new Promise<Port>((resolve) => {
  ipcRenderer.once('plexus:port', ({ ports: [first] }) => resolve(first as Port));
});
ipcRenderer.send('plexus:connect');
const lock = (): void => ipcRenderer.send('plexus:lock');
contextBridge.exposeInMainWorld('plexus', { ...openBridge(port), lock });

// The clipboard is written after its event; main looks at it a moment later.
const page = globalThis as unknown as EventTarget; // The preload runs in a page.
for (const kind of ['copy', 'cut'])
  page.addEventListener(kind, () => void setTimeout(() => ipcRenderer.send('plexus:copied'), 50));
