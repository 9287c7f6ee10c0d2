/** `opportunities DOCUMENT [--json]`: small steps that would change the patterns that are present. */
import { findOpportunities } from '../../../shared/treatment/find-opportunities.ts';
import { readArguments, usage } from '../arguments.ts';
import { DONE, printable, type Command } from '../context.ts';
import { loadDocument } from '../documents.ts';
import { opportunitiesText } from '../opportunities-text.ts';
import { speakingOf } from '../wording.ts';

export const opportunitiesCommand: Command = async (args, context) => {
  const read = readArguments(args, { options: [], flags: ['json'] }, context);
  if (!read.ok) return read.error;
  const { files, flag } = read.value;
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return usage(context.words.usage.oneFile);
  const loaded = await loadDocument(file, context.io);
  if (!loaded.ok) return context.fail(file, loaded.error);
  const { network } = loaded.value.document;
  const words = context.text.treatment.unknown;
  const opportunities = findOpportunities(network, context.io.today(), words);
  if (flag('json')) context.io.out(`${JSON.stringify({ file, opportunities })}\n`);
  else {
    const given = { network, opportunities };
    context.io.out(printable(opportunitiesText(file, given, speakingOf(network, context))));
  }
  return DONE;
};
