/** `diagnose FILE… [--json]`: every file is done, even after one that cannot be read. */
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { readArguments, usage } from '../arguments.ts';
import { DONE, FAILED, printable, type Command } from '../context.ts';
import { diagnosisText } from '../diagnosis-text.ts';
import { loadDocument } from '../documents.ts';
import { speakingOf } from '../wording.ts';

export const diagnoseCommand: Command = async (args, context) => {
  const read = readArguments(args, { options: [], flags: ['json'] }, context);
  if (!read.ok) return read.error;
  const { files, flag } = read.value;
  if (files.length === 0) return usage(context.words.usage.noFile);
  let outcome = DONE;
  for (const file of files) {
    const loaded = await loadDocument(file, context.io);
    if (!loaded.ok) {
      context.fail(file, loaded.error);
      outcome = FAILED;
      continue;
    }
    const { network } = loaded.value.document;
    const diagnosis = diagnose(network, context.io.today());
    if (flag('json')) context.io.out(`${JSON.stringify({ file, diagnosis })}\n`);
    else {
      const words = speakingOf(network, context);
      context.io.out(printable(diagnosisText(file, { network, diagnosis }, words)));
    }
  }
  return outcome;
};
