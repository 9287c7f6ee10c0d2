/** `report DOCUMENT --out FILE.pdf […]`: the printable report as PDF. */
import { ReportOptions } from '../../../shared/contract/report.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { LOCALES } from '../../../shared/model/preferences.ts';
import { reportHtml } from '../../../shared/report/html.ts';
import { makeReport } from '../../../shared/report/report.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { daysAfter } from '../../../shared/treatment/calendar.ts';
import { newestUntil } from '../../../shared/treatment/planning.ts';
import { choose, readArguments, usage, type Arguments } from '../arguments.ts';
import { DONE, orFailure, type Command, type Context, type Outcome } from '../context.ts';
import { loadDocument } from '../documents.ts';

const OPTIONS = ['out', 'copy', 'names', 'paper', 'locale'] as const;
const { copy, names, paper } = ReportOptions.shape;

function readOptions(
  { option }: Arguments<(typeof OPTIONS)[number], never>,
  context: Context,
): Result<ReportOptions, Outcome> {
  const chosen = {
    copy: choose('--copy', option('copy'), { allowed: copy.options, usual: 'private' }, context),
    names: choose('--names', option('names'), { allowed: names.options, usual: 'full' }, context),
    paper: choose('--paper', option('paper'), { allowed: paper.options, usual: 'a4' }, context),
    locale: choose(
      '--locale',
      option('locale'),
      { allowed: LOCALES, usual: context.io.locale },
      context,
    ),
  };
  if (!chosen.copy.ok) return chosen.copy;
  if (!chosen.names.ok) return chosen.names;
  if (!chosen.paper.ok) return chosen.paper;
  if (!chosen.locale.ok) return chosen.locale;
  return ok({
    copy: chosen.copy.value,
    names: chosen.names.value,
    paper: chosen.paper.value,
    locale: chosen.locale.value,
  });
}

export const reportCommand: Command = async (args, context) => {
  const read = readArguments(args, { options: OPTIONS, flags: [] }, context);
  if (!read.ok) return read.error;
  const [file, ...others] = read.value.files;
  const out = read.value.option('out');
  const options = readOptions(read.value, context);
  if (!options.ok) return options.error;
  if (file === undefined || others.length > 0) return usage(context.words.usage.oneFile);
  if (out === null) return usage(context.words.usage.noOut);
  const { io } = context;
  const loaded = await loadDocument(file, io);
  if (!loaded.ok) return context.fail(file, loaded.error);
  const { network, snapshots, plan } = loaded.value.document;
  const today = io.today();
  const diagnosis = diagnose(network, today);
  const taken = snapshots ?? [];
  const earlier = newestUntil(daysAfter(today, -1), taken) ?? newestUntil(today, taken);
  const report = makeReport({ network, diagnosis, options: options.value, today, earlier, plan });
  const { locale, paper: sheet } = options.value;
  const title = catalogues[locale].report.documentTitle;
  const pdf = await io.printPdf(reportHtml(report, { locale, title }), sheet);
  if (!pdf.ok) return context.fail(file, pdf.error);
  const saved = await orFailure(() => io.writeFile(out, pdf.value), 'cli/no-folder');
  if (!saved.ok) return context.fail(out, saved.error);
  context.say(context.words.written(out));
  return DONE;
};
