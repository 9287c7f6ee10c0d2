/**
 * What a reader of another format has found, before anything of it is believed: `settle.ts` turns a
 * draft into a network.
 */
import { hash } from 'node:crypto';
import type { ImportReport } from '../../shared/contract/exchange.ts';
import { WireContact } from '../../shared/document/schema.ts';
import { emptyEgo, type Ego } from '../../shared/model/network.ts';
import type { Catalogue } from '../../shared/text/catalogue.ts';

/** Reasons and warnings in the language of the person who reads them. */
export type Words = Catalogue['cli']['importing'];

export type DraftContact = {
  readonly line: number;
  /** A contact as in the network document; checked when the draft is settled. */
  readonly raw: { [key: string]: unknown };
  /** The id it had in its file, where that is not the id it gets. */
  readonly givenId?: string;
  /** People its file says it is related to: given ids, or names. */
  readonly relations?: readonly string[];
};

/** The id a drafted contact will have; empty when its file gives none. */
export const draftId = ({ raw }: DraftContact): string =>
  typeof raw['id'] === 'string' ? raw['id'] : '';

/** What its file calls a drafted contact. */
export const draftName = ({ raw }: DraftContact): string =>
  typeof raw['name'] === 'string' ? raw['name'] : '';

export type DraftTie = {
  readonly line: number;
  readonly a: string;
  readonly b: string;
  readonly weight: unknown;
};

/** A row left out: its line, and why. */
export type Skipped = ImportReport['skipped'][number];

export type Draft = {
  readonly ego: Ego;
  /** Written by Plexus: whom it names is taken to the letter. */
  readonly isOurs: boolean;
  readonly contacts: DraftContact[];
  /** `null` when the file says nothing about who knows whom. */
  readonly ties: DraftTie[] | null;
  readonly skipped: Skipped[];
  readonly unused: string[];
  readonly warnings: string[];
};

export const emptyDraft = (): Draft => ({
  ego: emptyEgo(),
  isOurs: false,
  contacts: [],
  ties: null,
  skipped: [],
  unused: [],
  warnings: [],
});

/** Whether a column may be carried under its own header without being taken for an answer. */
export const isUnknownKey = (key: string): boolean =>
  key !== '' && !Object.hasOwn(WireContact.shape, key);

/** The same id for the same person each time the file is read, so that reading it twice adds nobody. */
export const idFrom = (format: string, ...marks: readonly string[]): string => {
  const digest = hash('sha256', JSON.stringify(marks), 'base64url');
  return `${format}-${digest.slice(0, 16)}`;
};
