/** Handlers of `treatment`. */
import type { Handlers } from '../../../shared/contract/define.ts';
import type { treatment } from '../../../shared/contract/treatment.ts';
import { ok } from '../../../shared/result.ts';
import { catalogues } from '../../../shared/text/catalogue.ts';
import { findOpportunities } from '../../../shared/treatment/find-opportunities.ts';
import { getNetwork } from '../../store/network.ts';
import { reading, type Context } from '../context.ts';
import { dayOf } from '../days.ts';

export const createTreatmentHandlers = (context: Context): Handlers<typeof treatment> => ({
  opportunities: ({ locale }) =>
    reading(context, (db) =>
      ok(
        findOpportunities(
          getNetwork(db),
          dayOf(context.host.now()),
          catalogues[locale].treatment.unknown,
        ),
      ),
    ),
});
