import { describe, expect, test } from 'vitest';
import { catalogues } from '../../shared/text/catalogue.ts';
import { answersOf, expectRead, importText, readFixture } from './support.ts';

const { reasons } = catalogues.en.cli.importing;

describe('GraphML', () => {
  test('of another program gives people and ties; its measures are not taken for answers', () => {
    const { format, network, report } = readFixture('networkx.graphml');
    expect(format).toBe('graphml');
    expect(network.contacts.map(answersOf)).toEqual([
      { name: 'Ada & co', core: true, org: 'Quillmere' },
      { name: 'Bram <b>', core: true },
      { name: '2', core: true },
    ]);
    expect(network.alterTies?.map(({ weight }) => weight)).toEqual([2.5]);
    expect(report.unused).toEqual(['closeness']);
    expect(report.skipped).toEqual([
      { line: 13, reason: reasons.tieAgain },
      { line: 14, reason: reasons.selfTie },
      { line: 15, reason: reasons.nobody('9') },
    ]);
  });

  test('drawn in yEd has its labels in the drawing', () => {
    const { network } = readFixture('yed.graphml');
    expect(network.contacts.map(({ name }) => name)).toEqual(['Ada', 'Bram']);
    expect(network.alterTies).toHaveLength(1);
  });

  test('with a node marked as ego keeps its ties apart, weights and all', () => {
    const { network } = expectRead(
      importText(
        `<graphml><key id="e" for="node" attr.name="ego"/><key id="n" for="node" attr.name="name"/><key id="w" for="edge" attr.name="Weight"/>
        <graph><node id="me"><data key="e">true</data><data key="n">Camille</data></node><node id="a"/><node id="b"/>
        <edge source="me" target="a"><data key="w">3</data></edge><edge source="b" target="me"/></graph></graphml>`,
      ),
    );
    expect(network.ego.name).toBe('Camille');
    expect(network.contacts.map(({ weight }) => weight)).toEqual([3, null]);
    expect(network.alterTies).toBeNull();
  });
});

describe('GEXF', () => {
  test('1.2 is read with nested nodes, a wrong namespace and undeclared attributes', () => {
    const { format, network, report } = readFixture('gephi-1.2.gexf');
    expect(format).toBe('gexf');
    expect(network.contacts.map(answersOf)).toEqual([
      { name: 'Ada', core: true, org: 'Quillmere', undeclared: '7' },
      { name: 'Bram', core: true },
      { name: 'Cleo', core: true },
    ]);
    expect(network.alterTies?.map(({ weight }) => weight)).toEqual([1, 0.5]);
    expect(report.unused).toEqual(['undeclared']);
  });
});

test.each(['<graphml><graph><node id="a"></graphml>', '<html></html>', '<graphml/>x<'])(
  'what is not well formed, or no graph, is not read: %s',
  (text) => {
    expect(importText(text)).toEqual({ ok: false, error: { code: 'file/format-unknown' } });
  },
);
