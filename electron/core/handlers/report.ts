/** Handlers of `report`: the same pages for the screen, the PDF and the printer. */
import { basename } from 'node:path';
import type { Handlers } from '../../../shared/contract/define.ts';
import type { report, ReportOptions } from '../../../shared/contract/report.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { err, ok } from '../../../shared/result.ts';
import { reportHtml } from '../../../shared/report/html.ts';
import { makeReport } from '../../../shared/report/report.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { writeFileAtomic } from '../../store/atomic-file.ts';
import { orStoreFailure } from '../../store/failures.ts';
import { getNetwork } from '../../store/network.ts';
import { getPlan } from '../../store/plan.ts';
import { findEarlierSnapshot } from '../../store/snapshots.ts';
import { reading, type Context } from '../context.ts';
import { dayOf } from '../days.ts';
import type { Underway } from '../underway.ts';

/** The report of the network as it stands today, or `vault/locked`. */
const reportOf = (context: Context, options: ReportOptions) =>
  reading(context, (db) => {
    const today = dayOf(context.host.now());
    const network = getNetwork(db);
    const isDemo = context.opened()?.demo === true;
    const diagnosis = diagnose(network, today);
    const earlier = findEarlierSnapshot(db, today);
    const plan = getPlan(db);
    return ok(makeReport({ network, diagnosis, options, today, isDemo, earlier, plan }));
  });

const htmlOf = async (context: Context, options: ReportOptions, { breathe }: Underway) => {
  const made = reportOf(context, options);
  if (!made.ok) return made;
  await breathe();
  // The title goes into the file's metadata: it names nobody.
  const title = catalogues[options.locale].report.documentTitle;
  return ok(reportHtml(made.value, { locale: options.locale, title }));
};

export const createReportHandlers = (context: Context): Handlers<typeof report, Underway> => ({
  preview: (options) => reportOf(context, options),
  savePdf: async (options, underway) => {
    const { signal } = underway;
    const html = await htmlOf(context, options, underway);
    if (!html.ok) return html;
    const words = catalogues[options.locale].report.screen;
    // Copies are told apart by their names, so that the private one is not handed out by mistake.
    const kind = `${words.copies[options.copy]}, ${words.nameModes[options.names]}`.toLowerCase();
    const chosen = await underway.asking(() =>
      context.host.ask({
        ask: 'choose-save',
        title: context.text().dialogs.saveReport,
        suggestedName: `Plexus ${dayOf(context.host.now())} (${kind}).pdf`,
        extension: 'pdf',
      }),
    );
    if (chosen.answer !== 'path') return ok({ outcome: 'cancelled' });
    const { path } = chosen;
    const { paper } = options;
    const request = { ask: 'print-to-pdf', html: html.value, paper } as const;
    const printed = await context.host.ask(request, signal);
    signal.throwIfAborted();
    if (printed.answer !== 'pdf') return err({ code: 'print/failed' });
    const { bytes } = printed;
    const written = orStoreFailure(() => writeFileAtomic(path, bytes));
    return written.ok ? ok({ outcome: 'saved', fileName: basename(path) }) : written;
  },
  print: async (options, underway) => {
    const { signal } = underway;
    const html = await htmlOf(context, options, underway);
    if (!html.ok) return html;
    await underway.breathe();
    const request = { ask: 'print', html: html.value, paper: options.paper } as const;
    const { answer } = await context.host.ask(request, signal);
    // Handed over in time to be taken back or not, paper that was printed was printed.
    if (answer === 'done') return ok({ outcome: 'printed' });
    signal.throwIfAborted();
    if (answer === 'cancelled') return ok({ outcome: 'cancelled' });
    return err({ code: answer === 'not-possible' ? 'print/not-possible-here' : 'print/failed' });
  },
});
