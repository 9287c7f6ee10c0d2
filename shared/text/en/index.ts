import { isolating } from '../isolate.ts';
import { acts } from './acts.ts';
import { cli } from './cli.ts';
import { compare } from './compare.ts';
import { diagnosis } from './diagnosis.ts';
import { dialogs } from './dialogs.ts';
import { door } from './door.ts';
import { exchange } from './exchange.ts';
import { filter } from './filter.ts';
import { journal } from './journal.ts';
import { mapExport } from './map-export.ts';
import { map } from './map.ts';
import { mapPicture } from './map-picture.ts';
import { mapPlan } from './map-plan.ts';
import { mapTime } from './map-time.ts';
import { mapTrial } from './map-trial.ts';
import { menu } from './menu.ts';
import { page } from './page.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { plan } from './plan.ts';
import { proposals } from './proposals.ts';
import { report } from './report.ts';
import { snapshots } from './snapshots.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';
import { trash } from './trash.ts';
import { treatment } from './treatment.ts';
import { views } from './views.ts';
import { whatIf } from './what-if.ts';

/** English: the catalogue every other language is checked against. */
export const en = {
  ...door,
  ...isolating({
    acts,
    cli,
    compare,
    diagnosis,
    dialogs,
    exchange,
    filter,
    journal,
    map,
    mapExport,
    mapPicture,
    mapPlan,
    mapTime,
    mapTrial,
    menu,
    page,
    parts,
    people,
    plan,
    proposals,
    report,
    snapshots,
    terms,
    today,
    trash,
    treatment,
    views,
    whatIf,
  }),
};
