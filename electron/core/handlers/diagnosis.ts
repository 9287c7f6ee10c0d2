/** Handlers of `diagnosis`. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { diagnosis } from '../../../shared/contract/diagnosis.ts';
import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import { ok } from '../../../shared/result.ts';
import { getNetwork } from '../../store/network.ts';
import { reading, type Context } from '../context.ts';
import { dayOf } from '../days.ts';

export const createDiagnosisHandlers = (context: Context): Handlers<typeof diagnosis> => ({
  get: () => reading(context, (db) => ok(diagnose(getNetwork(db), dayOf(context.host.now())))),
});
