/** `compare BEFORE AFTER [--json]`: what changed between two documents of one person's network. */
import { compareSnapshots } from '../../../shared/diagnosis/compare.ts';
import { readArguments, usage } from '../arguments.ts';
import { comparisonText } from '../comparison-text.ts';
import { DONE, printable, type Command } from '../context.ts';
import { loadDocument } from '../documents.ts';
import { speakingOf } from '../wording.ts';

export const compareCommand: Command = async (args, context) => {
  const read = readArguments(args, { options: [], flags: ['json'] }, context);
  if (!read.ok) return read.error;
  const { files, flag } = read.value;
  const [before, after, ...more] = files;
  if (before === undefined || after === undefined || more.length > 0) {
    return usage(context.words.usage.twoFiles);
  }
  const then = await loadDocument(before, context.io);
  if (!then.ok) return context.fail(before, then.error);
  const now = await loadDocument(after, context.io);
  if (!now.ok) return context.fail(after, now.error);
  const asOf = context.io.today();
  const comparison = compareSnapshots(
    { network: then.value.document.network, asOf },
    { network: now.value.document.network, asOf },
  );
  if (flag('json')) context.io.out(`${JSON.stringify({ before, after, comparison })}\n`);
  else {
    const words = speakingOf(now.value.document.network, context);
    context.io.out(printable(comparisonText({ before, after }, comparison, words)));
  }
  return DONE;
};
