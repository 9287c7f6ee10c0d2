/**
 * Entry of the vault process. It holds keys, store and engine, speaks to the window over ports it
 * is handed, and asks main for what only main can do. It ends when the vault is locked.
 */
import { createCore, type Core } from '../core/create-core.ts';
import type { HostAnswer, HostNotice, HostRequest, Paths } from '../core/host.ts';
import type { MenuDeed } from '../../shared/contract/index.ts';
import type { Locale } from '../../shared/model/preferences.ts';

type Port = {
  on: (event: 'message', listener: (message: { data: unknown }) => void) => void;
  start: () => void;
  postMessage: (message: unknown) => void;
};
type FromMain =
  | { readonly start: { readonly paths: Paths; readonly systemLocale: Locale } }
  | { readonly connect: true }
  | { readonly wantLock: true }
  | { readonly wantDeed: MenuDeed }
  | { readonly close: true }
  | { readonly id: number; readonly answer: HostAnswer };
type ParentPort = {
  on: (event: 'message', listener: (message: { data: FromMain; ports: Port[] }) => void) => void;
  postMessage: (message: { id: number; request: HostRequest } | { notice: HostNotice }) => void;
};

// Electron gives every utility process this port; Node's own types do not know it.
const parent = (process as typeof process & { parentPort: ParentPort }).parentPort;

/** After the first answer to the window: by then its door is drawn, and nobody has typed yet. */
const WARM_UP_AFTER_MS = 200;

const asked = new Map<number, (answer: HostAnswer) => void>();
const ports = new Set<Port>();
let lastAsked = 0;
let core: Core | null = null;
let isWarm = false;

const ask = (request: HostRequest): Promise<HostAnswer> =>
  new Promise((resolve) => {
    const id = ++lastAsked;
    asked.set(id, resolve);
    parent.postMessage({ id, request });
  });

function start(paths: Paths, systemLocale: Locale): Core {
  const megabytes = Number(process.env['PLEXUS_KDF_MEGABYTES']);
  const created = createCore({
    paths,
    systemLocale,
    ...(megabytes >= 64 ? { kdfMegabytes: megabytes } : {}),
    now: () => new Date(),
    monotonicMs: () => performance.now(),
    ask,
    tell: (notice) => parent.postMessage({ notice }),
    log: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
  });
  created.on((event) => {
    for (const port of ports) port.postMessage({ event });
  });
  return created;
}

function connect(port: Port): void {
  ports.clear(); // One window: a new port replaces the one of the page before it.
  ports.add(port);
  port.on('message', ({ data }) => {
    // The preload sends this shape; the door checks what is inside.
    const { id, channel, input } = data as { id: number; channel: string; input: unknown };
    void core?.call(channel, input).then((result) => {
      port.postMessage({ id, result });
      warmUpOnce();
    });
  });
  port.start();
}

function warmUpOnce(): void {
  if (isWarm) return;
  isWarm = true;
  // What cannot be made ready beforehand is told of where it is needed.
  setTimeout(() => void core?.warmUp().catch(() => undefined), WARM_UP_AFTER_MS);
}

function end(): void {
  try {
    core?.close();
  } finally {
    process.exit(0);
  }
}

// A message may hold what somebody wrote: only the kind of a defect leaves this process.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${JSON.stringify({ uncaught: error.name })}\n`);
  process.exit(1);
});

parent.on('message', ({ data, ports: [port] }) => {
  if ('start' in data) core = start(data.start.paths, data.start.systemLocale);
  else if ('connect' in data && port) connect(port);
  else if ('wantLock' in data) core?.wantLock();
  else if ('wantDeed' in data) core?.wantDeed(data.wantDeed);
  else if ('close' in data) end();
  else if ('id' in data) {
    asked.get(data.id)?.(data.answer);
    asked.delete(data.id);
  }
});
