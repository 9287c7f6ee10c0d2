/** `what-if DOCUMENT CHANGES.json [--json]`: what the diagnosis would say once changes were made. */
import { createWhatIf, type WhatIf } from '../../../shared/diagnosis/what-if.ts';
import type { Changes } from '../../../shared/model/change.ts';
import { readArguments, usage } from '../arguments.ts';
import { loadChanges } from '../changes.ts';
import { DONE, printable, type Command, type Failure } from '../context.ts';
import { loadDocument } from '../documents.ts';
import { whatIfText } from '../what-if-text.ts';
import { speakingOf } from '../wording.ts';

/** The first change that cannot be made after those before it, and why. */
function findImpossible({ viewAfter }: WhatIf, changes: Changes): Failure | null {
  for (const at of changes.keys()) {
    const view = viewAfter(changes.slice(0, at + 1));
    if (!view.ok) return { code: 'cli/change-not-possible', at: at + 1, why: view.error.code };
  }
  return null;
}

export const whatIfCommand: Command = async (args, context) => {
  const read = readArguments(args, { options: [], flags: ['json'] }, context);
  if (!read.ok) return read.error;
  const { files, flag } = read.value;
  const [file, changesFile, ...more] = files;
  if (file === undefined || changesFile === undefined || more.length > 0) {
    return usage(context.words.usage.documentAndChanges);
  }
  const loaded = await loadDocument(file, context.io);
  if (!loaded.ok) return context.fail(file, loaded.error);
  const changes = await loadChanges(changesFile, context.io);
  if (!changes.ok) return context.fail(changesFile, changes.error);
  const { network } = loaded.value.document;
  const whatIf = createWhatIf(network, context.io.today());
  const impossible = findImpossible(whatIf, changes.value);
  if (impossible) return context.fail(changesFile, impossible);
  const trial = whatIf.tryChanges(changes.value);
  if (!trial.ok) return context.fail(changesFile, trial.error);
  if (flag('json')) context.io.out(`${JSON.stringify({ file, trial: trial.value })}\n`);
  else {
    const given = { file, changes: changes.value.length, trial: trial.value };
    context.io.out(printable(whatIfText(given, speakingOf(network, context))));
  }
  return DONE;
};
