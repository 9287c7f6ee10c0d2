/**
 * The part of the stand-in that runs in the page, before anything else: `contextBridge` and
 * `ipcRenderer` for the unmodified preload. Written as text because it is injected as text.
 */
import { openSealedLine } from './sealed-line.ts';

export const SEND = '__plexusStandInSend';
export const RECEIVE = '__plexusStandInReceive';

/** A script that runs `preload` (CommonJS source) with the stand-in's `electron` module. */
export const pageScript = (preload: string): string => `(() => {
  if (window !== window.top || !location.href.startsWith('https://vault.plexus.invalid/')) return;
  const send = window[${JSON.stringify(SEND)}];
  const listeners = new Map();
  const openSealedLine = ${openSealedLine.toString()};
  const lines = new Map();
  const emit = (channel, event) => {
    const once = listeners.get(channel) ?? [];
    listeners.delete(channel);
    for (const listener of once) listener(event);
  };
  window[${JSON.stringify(RECEIVE)}] = (message) => {
    if (message.kind === 'port') {
      const { port1, port2 } = new MessageChannel();
      const line = openSealedLine(
        (bytes) => send({ kind: 'port', port: message.port, message: bytes }),
        (heard) => port1.postMessage(heard),
      );
      port1.onmessage = ({ data }) => line.send(data);
      lines.set(message.port, line);
      emit(message.channel, { ports: [port2] });
      return;
    }
    lines.get(message.port)?.receive(message.message);
  };
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api) }),
    },
    ipcRenderer: {
      once: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      send: (channel) => send({ kind: 'send', channel }),
    },
  };
  let touchedAt = 0;
  for (const kind of ['pointermove', 'pointerdown', 'keydown', 'wheel'])
    window.addEventListener(kind, () => {
      if (performance.now() - touchedAt < 1000) return;
      touchedAt = performance.now();
      send({ kind: 'touched' });
    }, { capture: true, passive: true });
  const module = { exports: {} };
  ((require, module, exports) => {
${preload}
  })(() => electron, module, module.exports);
})();`;
