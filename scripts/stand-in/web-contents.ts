/** Electron's `webContents` on a page of Chromium, and `ipcMain`, which hears what pages send. */
import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { toReal, toShown } from './addresses.ts';
import { app } from './app.ts';
import { RECEIVE } from './page-runtime.ts';
import type { StandInPort } from './ports.ts';
import { powerMonitor } from './power-monitor.ts';
import { session } from './session.ts';
import { state } from './state.ts';

export type WebPreferences = { readonly preload?: string; readonly partition: string };
type PdfOptions = { readonly pageSize: string };

/** What the page runtime sends. */
type FromPage =
  | { readonly kind: 'port'; readonly port: number; readonly message: unknown }
  | { readonly kind: 'send'; readonly channel: string }
  | { readonly kind: 'touched' };

class StandInFrame {
  readonly parent = null;
  readonly #contents: StandInWebContents;
  constructor(contents: StandInWebContents) {
    this.#contents = contents;
  }
  get url(): string {
    return this.#contents.url;
  }
  postMessage(channel: string, _message: unknown, transfer: readonly StandInPort[] = []): void {
    for (const port of transfer) this.#contents.handOver(channel, port);
  }
}

export class StandInWebContents extends EventEmitter {
  readonly mainFrame = new StandInFrame(this);
  readonly setWindowOpenHandler = (): void => undefined;
  readonly setWebRTCIPHandlingPolicy = (): void => undefined;
  readonly focus = (): void => undefined;
  readonly #ports = new Map<number, StandInPort>();
  readonly #page: Promise<Page>;
  readonly #isPaper: boolean;
  #current: Page | null = null;
  #isDestroyed = false;

  /** `isPaper`: never seen, runs no script, can be printed. */
  constructor(preferences: WebPreferences, isPaper: boolean) {
    super();
    this.#isPaper = isPaper;
    this.#page = this.#open(preferences);
    app.emit('web-contents-created', {}, this);
  }

  get url(): string {
    return toReal(this.#current?.url() ?? '');
  }

  async #open({ preload, partition }: WebPreferences): Promise<Page> {
    if (preload !== undefined) await state().preload(preload);
    const context = this.#isPaper
      ? await (await state().hidden()).newContext({ javaScriptEnabled: false })
      : state().context;
    const page = await context.newPage();
    const serving = session.fromPartition(partition);
    await page.route('**', (route) => serving.serve(route));
    this.#current = page;
    if (this.#isPaper) return page;
    contentsByPage.set(page, this);
    page.on('close', () => {
      if (this.#isDestroyed) return;
      this.#isDestroyed = true;
      this.emit('closed-by-hand');
    });
    state().onPage(page);
    return page;
  }

  /** What a page sent through its `ipcRenderer` or one of its ports. */
  receive(message: FromPage): void {
    powerMonitor.touch();
    if (message.kind === 'port') this.#ports.get(message.port)?.postMessage(message.message);
    else if (message.kind === 'send')
      ipcMain.emit(message.channel, { senderFrame: this.mainFrame, sender: this });
  }

  handOver(channel: string, port: StandInPort): void {
    const number = this.#ports.size + 1;
    this.#ports.set(number, port);
    void this.#deliver({ kind: 'port', channel, port: number });
    port.carry((message) => void this.#deliver({ kind: 'message', port: number, message }));
  }

  async #deliver(message: object): Promise<void> {
    const page = await this.#page;
    // A page that has just been closed takes no more messages, as in Electron.
    await page
      .evaluate(
        ([receive, value]) => {
          const target = window as unknown as Record<string, (value: unknown) => void>;
          target[receive]?.(value);
        },
        [RECEIVE, message] as const,
      )
      .catch(() => undefined);
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#page;
    await page.goto(toShown(url));
    this.emit('did-finish-load');
  }

  isDestroyed(): boolean {
    return this.#isDestroyed;
  }

  close(): void {
    this.#isDestroyed = true;
    this.#ports.clear();
    const isPaper = this.#isPaper;
    void this.#page.then((page) => (isPaper ? page.context().close() : page.close()));
  }

  async printToPDF(options: PdfOptions): Promise<Buffer> {
    const page = await this.#page;
    return page.pdf({
      format: options.pageSize,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
  }

  print(_options: object, done: (printed: boolean, reason: string) => void): void {
    done(false, 'the stand-in has no printer');
  }
}

const contentsByPage = new WeakMap<Page, StandInWebContents>();

/** Routes what a page sends to the web contents it belongs to. */
export const receiveFromPage = (page: Page, message: unknown): void =>
  // The page runtime sends exactly these shapes.
  contentsByPage.get(page)?.receive(message as FromPage);

export const ipcMain = new EventEmitter();
