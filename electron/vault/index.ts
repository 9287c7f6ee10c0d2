/**
 * Entry of the vault process. It holds keys, store and engine, speaks to the window over ports it
 * is handed, and asks main for what only main can do. It ends when the vault is locked.
 */
import { answerCalls } from '../core/answer-calls.ts';
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
  postMessage: (
    message: { id: number; request: HostRequest } | { cancel: number } | { notice: HostNotice },
  ) => void;
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
let endLine = (): void => undefined;

const ask = (request: HostRequest, signal?: AbortSignal): Promise<HostAnswer> =>
  new Promise((resolve) => {
    const id = ++lastAsked;
    const cancel = (): void => parent.postMessage({ cancel: id });
    asked.set(id, (answer) => {
      signal?.removeEventListener('abort', cancel);
      resolve(answer);
    });
    parent.postMessage({ id, request });
    signal?.addEventListener('abort', cancel);
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

function connect(port: Port, { call }: Core): void {
  ports.clear(); // One window: a new port replaces the one of the page before it.
  endLine();
  ports.add(port);
  const line = answerCalls(call, (message) => {
    port.postMessage(message);
    warmUpOnce();
  });
  endLine = line.end;
  port.on('message', ({ data }) => line.hear(data));
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
  else if ('connect' in data && port && core) connect(port, core);
  else if ('wantLock' in data) core?.wantLock();
  else if ('wantDeed' in data) core?.wantDeed(data.wantDeed);
  else if ('close' in data) end();
  else if ('id' in data) {
    asked.get(data.id)?.(data.answer);
    asked.delete(data.id);
  }
});
