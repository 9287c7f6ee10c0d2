import { acts } from './acts.ts';
import { backups } from './backups.ts';
import { cli } from './cli.ts';
import { compare } from './compare.ts';
import { diagnosis } from './diagnosis.ts';
import { dialogs } from './dialogs.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { journal } from './journal.ts';
import { map } from './map.ts';
import { menu } from './menu.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';
import { today } from './today.ts';
import { treatment } from './treatment.ts';
import { vault } from './vault.ts';
import { whatIf } from './what-if.ts';

import type { Catalogue } from '../catalogue.ts';

/** French. */
export const fr: Catalogue = {
  acts,
  backups,
  cli,
  compare,
  diagnosis,
  dialogs,
  errors,
  exchange,
  journal,
  map,
  menu,
  parts,
  people,
  report,
  settings,
  shell,
  terms,
  today,
  treatment,
  vault,
  whatIf,
};
