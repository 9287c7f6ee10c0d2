import { acts } from './acts.ts';
import { cli } from './cli.ts';
import { diagnosis } from './diagnosis.ts';
import { dialogs } from './dialogs.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { journal } from './journal.ts';
import { map } from './map.ts';
import { menu } from './menu.ts';
import { people } from './people.ts';
import { report } from './report.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { terms } from './terms.ts';
import { vault } from './vault.ts';

/** English: the catalogue every other language is checked against. */
export const en = {
  acts,
  cli,
  diagnosis,
  dialogs,
  errors,
  exchange,
  journal,
  map,
  menu,
  people,
  report,
  settings,
  shell,
  terms,
  vault,
};
