/** Handlers of `pictures`: a picture of the map goes where the person says, and nowhere else. */
import { basename } from 'node:path';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { PictureFile, pictures } from '../../../shared/contract/pictures.ts';
import { PrintedElement } from '../../../shared/contract/report.ts';
import { serialise } from '../../../shared/report/serialise.ts';
import { err, ok } from '../../../shared/result.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { orStoreFailure } from '../../store/failures.ts';
import { storeOf, type Context } from '../context.ts';
import { dayOf } from '../days.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What goes into the file; null when the window sent something that is no drawing. */
function bytesOf(picture: PictureFile): Buffer | null {
  if (picture.format === 'png') return Buffer.from(picture.bytes, 'base64');
  try {
    const drawing = PrintedElement.parse(JSON.parse(picture.drawing));
    return drawing.tag === 'svg' ? Buffer.from(XML + serialise(drawing)) : null;
  } catch {
    return null; // No JSON, no drawing, or one with more in it than may be printed.
  }
}

export const createPictureHandlers = (context: Context): Handlers<typeof pictures> => ({
  save: async ({ names, picture }) => {
    const store = storeOf(context);
    if (!store.ok) return store;
    const bytes = bytesOf(picture);
    if (bytes === null) return err({ code: 'input/invalid', paths: ['picture.drawing'] });
    const text = context.text();
    // Told apart by their names, so that the one with full names is not handed out by mistake.
    const kind = text.report.screen.nameModes[names].toLowerCase();
    const chosen = await context.host.ask({
      ask: 'choose-save',
      title: text.mapExport.dialogTitle,
      suggestedName: `${text.mapExport.fileName(dayOf(context.host.now()), kind)}.${picture.format}`,
      extension: picture.format,
    });
    if (chosen.answer !== 'path') return ok({ outcome: 'cancelled' });
    const { path } = chosen;
    const written = orStoreFailure(() => writeFileAtomic(path, bytes));
    return written.ok ? ok({ outcome: 'saved', fileName: basename(path) }) : written;
  },
});
