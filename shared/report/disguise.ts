/**
 * A network as far as the chosen copy may show it. The sections of the report are made from what
 * this returns and from nothing else, so what is taken out here cannot be printed: notes, addresses
 * and tags in every copy, names that are not wanted, and in a coach's copy whatever tells who asks,
 * costs or lacks.
 */
import type { ReportOptions } from '../contract/report.ts';
import type { Contact, Named } from '../model/contact.ts';
import type { ArchetypeFinding, Diagnosis, IndicatorFinding } from '../model/diagnosis.ts';
import { keyed } from '../diagnosis/keyed.ts';
import type { Network } from '../model/network.ts';
import { ARCHETYPES } from '../model/scales.ts';
import type { Catalogue } from '../text/catalogue.ts';
import { relabelFor, type Relabel } from './labels.ts';
import { standInsFor, type StandIns } from './names.ts';

export type Shown = { readonly network: Network; readonly diagnosis: Diagnosis };

/** Indicators whose people a coach may read by name: each says something good of them. */
const KIND_TO_NAME: ReadonlySet<string> = new Set([
  'developmentShare',
  'challengerShare',
  'crossFunctionInfoShare',
  'newContactShare',
  'reciprocity',
  'knownPerStrongTie',
  'authenticCloseShare',
]);

/** What the report is made from. */
export function disguise(whole: Shown, options: ReportOptions, text: Catalogue): Shown {
  const standIns = standInsFor(whole.network, options.names);
  const network = disguiseNetwork(
    whole.network,
    standIns,
    relabelFor(whole.network, options.names, text),
  );
  const diagnosis = disguiseBrokers(whole.diagnosis, standIns);
  return options.copy === 'coach'
    ? { network: withoutRatings(network), diagnosis: withoutUnkindEvidence(diagnosis) }
    : { network, diagnosis };
}

function disguiseNetwork(network: Network, standIns: StandIns, relabel: Relabel): Network {
  const named = (who: Named): Named =>
    who.kind === 'name' ? { kind: 'name', name: standIns.others.get(who.name) ?? '' } : who;
  const contact = (person: Contact): Contact => ({
    ...person,
    name: standIns.contacts.get(person.id) ?? '',
    circle: relabel('circle', person.circle),
    org: relabel('org', person.org),
    function: relabel('function', person.function),
    met: person.met && { ...person.met, brokers: person.met.brokers.map(named) },
    introducedTo: person.introducedTo && person.introducedTo.map(named),
    email: null,
    tags: [],
    notes: null,
    extras: {},
  });
  return {
    ...network,
    ego: {
      ...network.ego,
      name: standIns.ego,
      org: relabel('org', network.ego.org),
      function: relabel('function', network.ego.function),
      place: null,
      extras: {},
    },
    contacts: network.contacts.map(contact),
  };
}

/** Brokers are known by contact id or by plain name; what is not an id is a name. */
function disguiseBrokers(diagnosis: Diagnosis, standIns: StandIns): Diagnosis {
  const hide = (id: string): string =>
    standIns.contacts.has(id) ? id : (standIns.others.get(id) ?? '');
  const { broker, composition } = diagnosis;
  return {
    ...diagnosis,
    broker: {
      ...broker,
      brokers: broker.brokers.map(({ id, introduced }) => ({ id: hide(id), introduced })),
      superconnectors: broker.superconnectors.map(hide),
    },
    // Counted by the user's own words, and not printed.
    composition: { ...composition, diversity: {} },
  };
}

const withoutRatings = (network: Network): Network => ({
  ...network,
  contacts: network.contacts.map((contact) => ({
    ...contact,
    energy: null,
    demand: null,
    trust: null,
    wantsMore: null,
    delegable: null,
    kin: null,
    responsibleFor: null,
    adaptationExpected: null,
  })),
});

function withoutUnkindEvidence(diagnosis: Diagnosis): Diagnosis {
  const indicator = (finding: IndicatorFinding): IndicatorFinding =>
    KIND_TO_NAME.has(finding.key) ? finding : { ...finding, evidence: [] };
  const archetype = (finding: ArchetypeFinding): ArchetypeFinding => ({
    ...finding,
    indicators: finding.indicators.map(indicator),
  });
  return {
    ...diagnosis,
    archetypes: keyed(ARCHETYPES, (key) => archetype(diagnosis.archetypes[key])),
    ask: diagnosis.ask.map((question) => ({ ...question, contacts: [] })),
  };
}
