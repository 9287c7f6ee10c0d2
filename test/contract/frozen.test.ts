/** The contract cannot change by accident: its schemas are hashed, the hash pinned to the version. */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { contract, CONTRACT_VERSION, PlexusEvent } from '../../shared/contract/index.ts';
import type { Procedure } from '../../shared/contract/define.ts';

const describeProcedure = (procedure: Procedure): object => ({
  kind: procedure.kind,
  input: z.toJSONSchema(procedure.input, { io: 'input', unrepresentable: 'any' }),
  output: z.toJSONSchema(procedure.output, { unrepresentable: 'any' }),
  errors: procedure.errors,
});

it('pins the contract to its version', () => {
  const domains = Object.entries(contract).map(([domain, procedures]) => [
    domain,
    Object.entries(procedures).map(([name, procedure]) => [name, describeProcedure(procedure)]),
  ]);
  const text = JSON.stringify([domains, z.toJSONSchema(PlexusEvent)]);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  // Red because you changed a contract? Raise CONTRACT_VERSION in shared/contract/index.ts, say in
  // the changelog what changed, and put the new pair here.
  expect({ version: CONTRACT_VERSION, hash }).toEqual({ version: 4, hash: '0cc99496dc2500c3' });
});
