import { expect, it } from 'vitest';
import { LINE_MAX, TEXT_MAX } from '../../../renderer/app/limits.ts';
import { Line, Text } from '../../../shared/model/values.ts';

it.each([
  ['a line', Line, LINE_MAX],
  ['a text', Text, TEXT_MAX],
] as const)('lets %s be as long as the vault takes it, and no longer', (_what, schema, most) => {
  expect(schema.safeParse('a'.repeat(most)).success).toBe(true);
  expect(schema.safeParse('a'.repeat(most + 1)).success).toBe(false);
});
