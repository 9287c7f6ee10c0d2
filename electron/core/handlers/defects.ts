/** Handlers of `defects`: a report of a defect becomes a text file; it is sent nowhere. */
import { arch, platform, release } from 'node:os';
import { basename } from 'node:path';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { DefectReport, defects } from '../../../shared/contract/defects.ts';
import { CONTRACT_VERSION } from '../../../shared/contract/index.ts';
import { err, ok } from '../../../shared/result.ts';
import { VERSION } from '../../../shared/version.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { toStoreFailure } from '../../store/failures.ts';
import type { Context } from '../context.ts';
import { dayOf } from '../days.ts';

/** The report as whoever mends Plexus reads it: in English, like the names in it. */
function reportText({ kind, frames, components }: DefectReport, locale: string): string {
  const lines = [
    `Plexus ${VERSION}, contract ${String(CONTRACT_VERSION)}, language ${locale}`,
    `System ${platform()} ${release()} ${arch()}`,
    `Engine ${process.versions['electron'] ?? '-'} / node ${process.versions.node}`,
    '',
    `Defect ${kind}`,
    ...frames.map((frame) => `  at ${frame}`),
    '',
    'In',
    ...components.map((component) => `  ${component}`),
    '',
  ];
  return lines.join('\n');
}

export const createDefectsHandlers = (context: Context): Handlers<typeof defects> => ({
  save: async (report) => {
    const chosen = await context.host.ask({
      ask: 'choose-save',
      title: context.text().dialogs.saveDefect,
      suggestedName: `Plexus ${dayOf(context.host.now())}.txt`,
      extension: 'txt',
    });
    if (chosen.answer !== 'path') return ok({ outcome: 'cancelled' });
    const written = reportText(report, context.preferences.get().locale);
    try {
      writeFileAtomic(chosen.path, Buffer.from(written, 'utf8'));
    } catch (thrown) {
      if (toStoreFailure(thrown)?.code === 'disk/read-only') return err({ code: 'disk/read-only' });
      throw thrown;
    }
    return ok({ outcome: 'saved', fileName: basename(chosen.path) });
  },
});
