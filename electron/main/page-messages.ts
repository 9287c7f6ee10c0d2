/**
 * What the page may say to main itself: connect me, lock, I have copied something. Only the name of a
 * message counts; whatever else a sender puts into one is never looked at. Who sends is checked each
 * time: the top frame of our own page, and nobody else.
 */
import { ipcMain, type WebFrameMain } from 'electron';
import { CONNECT, COPIED, LOCK } from './addresses.ts';
import { isOwnFrame } from './security.ts';

export type PageMessages = {
  readonly onConnect: (frame: WebFrameMain) => void;
  readonly onLock: () => void;
  readonly onCopied: () => void;
};

export function listenToPage({ onConnect, onLock, onCopied }: PageMessages): void {
  const on = (channel: string, act: (frame: WebFrameMain) => void): void => {
    ipcMain.on(channel, ({ senderFrame }) => {
      if (senderFrame !== null && isOwnFrame(senderFrame)) act(senderFrame);
    });
  };
  on(CONNECT, onConnect);
  on(LOCK, onLock);
  on(COPIED, onCopied);
}
