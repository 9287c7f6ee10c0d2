import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WirePlan, WirePlanItem } from '../../../shared/document/plan-schema.ts';
import { documentJsonSchema, WireContact, WireEgo } from '../../../shared/document/schema.ts';
import { Contact } from '../../../shared/model/contact.ts';
import { FILTER_KINDS } from '../../../shared/model/filter-codes.ts';
import { Goal } from '../../../shared/model/goal.ts';
import { KeptView, MapLook, PeopleLook } from '../../../shared/model/kept-view.ts';
import { Ego } from '../../../shared/model/network.ts';
import { NetworkPlan, PlanItem } from '../../../shared/model/plan.ts';

const PUBLISHED = new URL('../../../docs/network-document.schema.json', import.meta.url);
const DESCRIBED = new URL('../../../docs/network-document.md', import.meta.url);

test('the published JSON Schema is the one the reader checks with', () => {
  expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(documentJsonSchema())),
  );
});

test('the format has a key for everything the model holds, under the same name', () => {
  const model = (keys: object): string[] => Object.keys(keys).filter((key) => key !== 'extras');
  expect(Object.keys(WireContact.shape)).toEqual(model(Contact.shape));
  expect(Object.keys(WireEgo.shape)).toEqual(model(Ego.shape));
  expect(Object.keys(WirePlan.shape)).toEqual(model(NetworkPlan.shape));
  expect(Object.keys(WirePlanItem.shape)).toEqual(model(PlanItem.shape));
});

test('the description names every key of the format', () => {
  const text = readFileSync(DESCRIBED, 'utf8');
  const known = [WireContact, WireEgo, WirePlan, WirePlanItem, Goal, KeptView, MapLook, PeopleLook];
  const keys = [...known.flatMap(({ shape }) => Object.keys(shape)), ...FILTER_KINDS];
  expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
});
