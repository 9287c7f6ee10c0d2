/** The diagnosis of the network as it stands. */
import * as z from 'zod';
import { Diagnosis } from '../model/diagnosis.ts';
import { query } from './define.ts';

export const diagnosis = {
  get: query({ input: z.strictObject({}), output: Diagnosis }),
} as const;
