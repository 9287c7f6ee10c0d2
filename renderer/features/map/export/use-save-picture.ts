/** Saving a picture: what is under way, how it ended, and what went wrong. */
import { useState } from 'react';
import type { PictureFile } from '../../../../shared/contract/pictures.ts';
import type { PrintedElement } from '../../../../shared/contract/report.ts';
import type { AppError } from '../../../../shared/errors.ts';
import type { NameMode } from '../../../../shared/report/names.ts';
import { client } from '../../../app/client.ts';
import { useLanguage } from '../../../app/text.tsx';
import { drawPng } from './draw-png.ts';

export type PictureFormat = PictureFile['format'];

type Saving =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done' | 'undrawn'; readonly message: string }
  | { readonly kind: 'failed'; readonly error: AppError };

/** Most characters of a picture, as the contract has it; more is not sent. */
const PICTURE_MAX = 1_000_000;

async function pictureFile(drawing: PrintedElement, format: PictureFormat): Promise<PictureFile> {
  return format === 'svg'
    ? { format, drawing: JSON.stringify(drawing) }
    : { format, bytes: await drawPng(drawing) };
}

type Wanted = {
  readonly drawing: PrintedElement;
  readonly format: PictureFormat;
  readonly names: NameMode;
};

export type SavePicture = {
  readonly state: Saving;
  readonly save: (wanted: Wanted) => Promise<void>;
};

export function useSavePicture(): SavePicture {
  const words = useLanguage().text.mapExport;
  const [state, setState] = useState<Saving>({ kind: 'idle' });
  const save = async ({ drawing, format, names }: Wanted): Promise<void> => {
    setState({ kind: 'busy' });
    const picture = await pictureFile(drawing, format).catch(() => null);
    if (picture === null) return setState({ kind: 'undrawn', message: words.failed });
    if (JSON.stringify(picture).length > PICTURE_MAX) {
      return setState({ kind: 'undrawn', message: words.tooLarge });
    }
    const result = await client.pictures.save({ names, picture });
    if (!result.ok) return setState({ kind: 'failed', error: result.error });
    const { value } = result;
    const message = value.outcome === 'saved' ? words.saved(value.fileName) : words.cancelled;
    return setState({ kind: 'done', message });
  };
  return { state, save };
}
