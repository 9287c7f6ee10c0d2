/** Gives the window one function to call and one to listen, over a port to the vault process. */
import { contextBridge, ipcRenderer } from 'electron';
import { openBridge, type Port } from './bridge.ts';

const port = new Promise<Port>((resolve) => {
  ipcRenderer.once('plexus:port', ({ ports: [first] }) => resolve(first as Port));
});
ipcRenderer.send('plexus:connect');
contextBridge.exposeInMainWorld('plexus', openBridge(port));
