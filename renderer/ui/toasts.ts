/**
 * The one notice on screen: what was just done, with the way back. A new one takes the place of the
 * old; it leaves by itself unless it tells of a failure or somebody is looking at it.
 */
export type Toast = {
  readonly id: number;
  readonly message: string;
  readonly tone: 'plain' | 'danger';
  readonly action: { readonly label: string; readonly onPress: () => void } | null;
};

const LEAVES_AFTER_MS = 8000;

let current: Toast | null = null;
let lastId = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function put(toast: Toast | null): void {
  current = toast;
  for (const listener of listeners) listener();
}

/** Shows a notice; a failure stays until it is dismissed. */
export function showToast(toast: {
  readonly message: string;
  readonly tone?: Toast['tone'];
  readonly action?: NonNullable<Toast['action']>;
}): void {
  lastId += 1;
  put({
    id: lastId,
    message: toast.message,
    tone: toast.tone ?? 'plain',
    action: toast.action ?? null,
  });
  resumeToast();
}

export function dismissToast(): void {
  clearTimeout(timer);
  if (current !== null) put(null);
}

/** Keeps the notice while a pointer or the focus is on it. */
export const holdToast = (): void => clearTimeout(timer);

/** Lets the notice leave by itself again. */
export function resumeToast(): void {
  clearTimeout(timer);
  if (current?.tone === 'plain') timer = setTimeout(dismissToast, LEAVES_AFTER_MS);
}

export const currentToast = (): Toast | null => current;

export function onToast(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
