/** `export DOCUMENT --as FORMAT --out FILE`. */
import { EXPORT_FORMATS, exportNetwork } from '../../exchange/export-network.ts';
import { choose, readArguments, usage } from '../arguments.ts';
import { DONE, type Command } from '../context.ts';
import { loadDocument, saveText } from '../documents.ts';

export const exportCommand: Command = async (args, context) => {
  const read = readArguments(args, { options: ['as', 'out'], flags: [] }, context);
  if (!read.ok) return read.error;
  const { files, option } = read.value;
  const [file, ...others] = files;
  const out = option('out');
  const format = choose('--as', option('as'), { allowed: EXPORT_FORMATS, usual: null }, context);
  if (!format.ok) return format.error;
  if (file === undefined || others.length > 0) return usage(context.words.usage.oneFile);
  if (out === null) return usage(context.words.usage.noOut);
  const loaded = await loadDocument(file, context.io);
  if (!loaded.ok) return context.fail(file, loaded.error);
  const { network, ...rest } = loaded.value.document;
  const saved = await saveText(out, exportNetwork(format.value, network, rest), context.io);
  if (!saved.ok) return context.fail(out, saved.error);
  context.say(context.words.written(out));
  return DONE;
};
