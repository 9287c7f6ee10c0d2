/** Electron's `BrowserWindow` and `webContents` on pages of Chromium. */
import { EventEmitter } from 'node:events';
import type { Page } from 'playwright-core';
import { toReal, toShown } from './addresses.ts';
import { app } from './app.ts';
import { RECEIVE } from './page-runtime.ts';
import type { StandInPort } from './ports.ts';
import { session } from './session.ts';
import { state } from './state.ts';

type WindowOptions = {
  readonly show?: boolean;
  readonly webPreferences: { readonly preload?: string; readonly partition: string };
};
type PdfOptions = { readonly pageSize: string };

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

class StandInWebContents extends EventEmitter {
  readonly mainFrame = new StandInFrame(this);
  readonly setWindowOpenHandler = (): void => undefined;
  readonly setWebRTCIPHandlingPolicy = (): void => undefined;
  readonly #options: WindowOptions;
  readonly #ports = new Map<number, StandInPort>();
  #page: Promise<Page>;

  constructor(options: WindowOptions) {
    super();
    this.#options = options;
    this.#page = this.#open();
    app.emit('web-contents-created', {}, this);
  }

  #current: Page | null = null;
  get url(): string {
    return toReal(this.#current?.url() ?? '');
  }

  async #open(): Promise<Page> {
    const serving = session.fromPartition(this.#options.webPreferences.partition);
    if (this.#options.show === false && this.#options.webPreferences.preload === undefined) {
      const browser = await state().hidden();
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.route('**', (route) => serving.serve(route));
      this.#current = page;
      return page;
    }
    const { preload } = this.#options.webPreferences;
    if (preload !== undefined) await state().preload(preload);
    const page = await state().context.newPage();
    await page.route('**', (route) => serving.serve(route));
    this.#current = page;
    contentsByPage.set(page, this);
    state().onPage(page);
    return page;
  }

  /** What a page sent through its `ipcRenderer` or one of its ports. */
  receive(message: { kind: string; channel: string; port: number; message: unknown }): void {
    if (message.kind === 'port') this.#ports.get(message.port)?.postMessage(message.message);
    else ipcMain.emit(message.channel, { senderFrame: this.mainFrame, sender: this });
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
    this.emit('ready-to-show');
  }

  forcefullyCrashRenderer(): void {
    const before = this.#page;
    this.#ports.clear();
    this.#page = this.#open();
    setImmediate(() => this.emit('render-process-gone', {}, { reason: 'killed' }));
    // Only once the new page is there: a window without a page would count as closed.
    void Promise.all([before, this.#page]).then(([page]) => page.close());
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

  async close(): Promise<void> {
    const page = await this.#page;
    if (this.#options.show === false) await page.context().close();
    else await page.close();
  }
}

const contentsByPage = new WeakMap<Page, StandInWebContents>();

/** Routes what a page sends to the web contents it belongs to. */
export const receiveFromPage = (page: Page, message: unknown): void =>
  // The page runtime sends exactly this shape.
  contentsByPage.get(page)?.receive(message as Parameters<StandInWebContents['receive']>[0]);

export const ipcMain = new EventEmitter();

export class BrowserWindow extends EventEmitter {
  readonly webContents: StandInWebContents;
  readonly setContentProtection = (): void => undefined;
  readonly show = (): void => undefined;
  readonly focus = (): void => undefined;

  constructor(options: WindowOptions) {
    super();
    this.webContents = new StandInWebContents(options);
    this.webContents.on('ready-to-show', () => this.emit('ready-to-show'));
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  destroy(): void {
    void this.webContents.close();
  }
}
