/**
 * `import FILE… [--as FORMAT] [--json] [--out DOCUMENT]`: the dry run of each file, and with `--out`
 * what they come to together. The document is written only when every file could be read.
 */
import type { PlexusDocument } from '../../../shared/document/document.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { importFile, IMPORT_FORMATS, type Imported } from '../../exchange/import-file.ts';
import { mergeDocuments } from '../../exchange/merge.ts';
import { choose, readArguments, usage } from '../arguments.ts';
import { DONE, FAILED, orFailure, type Command, type Context, type Failure } from '../context.ts';
import { saveDocument } from '../documents.ts';
import { importText } from '../import-text.ts';

type Format = (typeof IMPORT_FORMATS)[number];

/** `json` is what `export` calls the network document. */
const ALLOWED = [...IMPORT_FORMATS, 'json'] as const;

async function readOne(
  file: string,
  as: Format | null,
  { io }: Context,
): Promise<Result<Imported, Failure>> {
  const bytes = await orFailure(() => io.readFile(file), 'file/not-found');
  if (!bytes.ok) return bytes;
  return importFile(bytes.value, file, { locale: io.locale, ...(as === null ? {} : { as }) });
}

/** A file of another program with nobody in it is a mistake; an empty network document is not. */
const isNobody = ({ format, report }: Imported): boolean =>
  format !== 'plexus-network' && report.contacts === 0;

function show(file: string, { report }: Imported, isJson: boolean, context: Context): void {
  if (isJson) context.io.out(`${JSON.stringify({ file, ...report })}\n`);
  else context.say(importText(file, report, context));
}

function merge(documents: readonly PlexusDocument[]): Result<PlexusDocument, Failure> {
  const merged = mergeDocuments(documents);
  return merged.ok ? merged : err({ code: 'cli/ids-clash', id: merged.error.id });
}

export const importCommand: Command = async (args, context) => {
  const read = readArguments(args, { options: ['as', 'out'], flags: ['json'] }, context);
  if (!read.ok) return read.error;
  const { files, option, flag } = read.value;
  const wanted = option('as');
  const chosen =
    wanted === null ? ok(null) : choose('--as', wanted, { allowed: ALLOWED, usual: null }, context);
  if (!chosen.ok) return chosen.error;
  if (files.length === 0) return usage(context.words.usage.noFile);
  const as = chosen.value === 'json' ? 'plexus-network' : chosen.value;
  const documents: PlexusDocument[] = [];
  for (const file of files) {
    const imported = await readOne(file, as, context);
    if (!imported.ok) {
      context.fail(file, imported.error);
      continue;
    }
    show(file, imported.value, flag('json'), context);
    const hint = imported.value.report.warnings[0] ?? '';
    if (isNobody(imported.value)) context.fail(file, { code: 'cli/nobody', hint });
    else documents.push(imported.value.document);
  }
  if (documents.length < files.length) return FAILED;
  const out = option('out');
  if (out === null) return DONE;
  const merged = merge(documents);
  if (!merged.ok) return context.fail(out, merged.error);
  const saved = await saveDocument(out, merged.value, context.io);
  if (!saved.ok) return context.fail(out, saved.error);
  if (!flag('json')) context.say(context.words.written(out));
  return DONE;
};
