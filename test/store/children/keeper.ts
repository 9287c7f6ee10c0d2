/**
 * A process of its own that writes one small file anew so many times. Arguments: the file, how often.
 * It says the number of each once it is written.
 */
import { writeSync } from 'node:fs';
import { must } from '../../../shared/assert.ts';
import { writeFileAtomic } from '../../../electron/store/atomic-file.ts';
import { contentOf } from './kept.ts';

const [, , file, times] = process.argv;
const path = must(file, 'a file is given');
for (let number = 1; number <= Number(times); number += 1) {
  writeFileAtomic(path, contentOf(number), `${path}.bak`);
  writeSync(1, `saved ${String(number)}\n`);
}
