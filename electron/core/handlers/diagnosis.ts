/** Handlers of `diagnosis`. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { diagnosis } from '../../../shared/contract/diagnosis.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { createWhatIf } from '../../../shared/diagnosis/what-if.ts';
import { ok } from '../../../shared/result.ts';
import { getNetwork } from '../../store/network.ts';
import { reading, type Context } from '../context.ts';
import { dayOf } from '../days.ts';

export const createDiagnosisHandlers = (context: Context): Handlers<typeof diagnosis> => {
  const today = (): string => dayOf(context.host.now());
  return {
    get: () => reading(context, (db) => ok(diagnose(getNetwork(db), today()))),
    tryChanges: ({ changes }) =>
      reading(context, (db) => createWhatIf(getNetwork(db), today()).tryChanges(changes)),
  };
};
