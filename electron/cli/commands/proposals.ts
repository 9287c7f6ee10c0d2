/** `proposals DOCUMENT [--today DAY] [--json]`: what might be worth a try, person by person. */
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { emptyPlan } from '../../../shared/model/plan.ts';
import { IsoDate } from '../../../shared/model/values.ts';
import { listRunning } from '../../../shared/treatment/experiments.ts';
import { proposePlan } from '../../../shared/treatment/propose-plan.ts';
import { readArguments, usage } from '../arguments.ts';
import { DONE, printable, type Command } from '../context.ts';
import { loadDocument } from '../documents.ts';
import { proposalsText } from '../proposals-text.ts';
import { speakingOf } from '../wording.ts';

export const proposalsCommand: Command = async (args, context) => {
  const read = readArguments(args, { options: ['today'], flags: ['json'] }, context);
  if (!read.ok) return read.error;
  const { files, flag, option } = read.value;
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) return usage(context.words.usage.oneFile);
  const day = IsoDate.safeParse(option('today') ?? context.io.today());
  if (!day.success) return usage(context.words.usage.wrongOption);
  const loaded = await loadDocument(file, context.io);
  if (!loaded.ok) return context.fail(file, loaded.error);
  const { network, plan, snapshots } = loaded.value.document;
  const today = day.data;
  const standing = {
    diagnosis: diagnose(network, today),
    plan: plan ?? emptyPlan(),
    earlier: snapshots ?? [],
    today,
  };
  const proposals = proposePlan(network, standing);
  const experiments = listRunning(standing);
  if (flag('json')) context.io.out(`${JSON.stringify({ file, proposals, experiments })}\n`);
  else {
    const given = { network, proposals, experiments, goals: standing.plan.goals };
    context.io.out(printable(proposalsText(file, given, speakingOf(network, context))));
  }
  return DONE;
};
