/** What one reads and walks through: cards, meters, notes, tables, trees. */
import type { ReactNode } from 'react';
import { useLanguage } from '../../app/text.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Explain } from '../../ui/Explain.tsx';
import { Markdown } from '../../ui/Markdown.tsx';
import { Meter } from '../../ui/Meter.tsx';
import { Tree } from '../../ui/Tree.tsx';
import { LONG, NOTE, ROWS, TREE, type SampleRow } from '../samples.ts';
import { Specimen, Specimens } from '../Specimen.tsx';
import styles from '../PartsPage.module.css';

const nothing = (): void => undefined;

const nameOf = ({ name }: SampleRow): ReactNode => <bdi>{name}</bdi>;

function Tables(): ReactNode {
  const { formats } = useLanguage();
  const columns: readonly Column<SampleRow>[] = [
    {
      id: 'name',
      title: 'Name',
      share: 2,
      cell: nameOf,
      sortBy: ({ name }) => name,
    },
    {
      id: 'place',
      title: 'Place',
      cell: ({ place }) => place,
      sortBy: ({ place }) => place,
    },
    {
      id: 'hours',
      title: 'Hours',
      cell: ({ hours }) => formats.number(hours),
      sortBy: ({ hours }) => hours,
      isNumber: true,
    },
  ];
  return (
    <Specimens part="Table">
      <Specimen state="five thousand rows" isWide>
        <div className={styles.table}>
          <DataTable
            label="Sample of people"
            columns={columns}
            rows={ROWS}
            rowId={({ id }) => id}
            onOpen={nothing}
          />
        </div>
      </Specimen>
      <Specimen state="empty" isWide>
        <div className={styles.fill}>
          <DataTable
            label="Sample of nobody"
            columns={columns}
            rows={[]}
            rowId={({ id }) => id}
            empty="Nobody yet."
          />
        </div>
      </Specimen>
    </Specimens>
  );
}

export function ReadingSection(): ReactNode {
  return (
    <>
      <Specimens part="Card and empty state">
        <Specimen state="plain">
          <Card title="Three people hold it together" aside={<Explain subject="broker">x</Explain>}>
            <p>In the network you described, much passes through them.</p>
          </Card>
        </Specimen>
        <Specimen state="accent">
          <Card title="Begin here" tone="accent">
            <p>{LONG}</p>
          </Card>
        </Specimen>
        <Specimen state="caution">
          <Card title="Worth a look" tone="caution">
            <p>Few answers so far.</p>
          </Card>
        </Specimen>
        <Specimen state="nothing yet" isWide>
          <EmptyState
            title="Nobody here yet"
            action={<Button variant="primary">Add somebody</Button>}
          >
            <p>The people you lean on will stand here.</p>
          </EmptyState>
        </Specimen>
      </Specimens>
      <Specimens part="Meter and disclosure">
        <Specimen state="with a line and a range">
          <div className={styles.fill}>
            <Meter
              label="Same field"
              value={0.62}
              valueText="62 %, 8 of 13"
              threshold={0.5}
              range={[0.55, 0.8]}
            />
          </div>
        </Specimen>
        <Specimen state="raises, eases, unknown">
          <div className={styles.fill}>
            <Meter label="Raises" value={0.7} valueText="70 %" tone="raises" />
            <Meter label="Eases" value={0.3} valueText="30 %" tone="eases" />
            <Meter label="Unknown" value={null} valueText="not answered" />
          </div>
        </Specimen>
        <Specimen state="folded and open">
          <Disclosure title="How this is worked out" aside="4 answers">
            <p>{LONG}</p>
          </Disclosure>
          <Disclosure title="Open at first" isOpenAtFirst>
            <p>From your own answers alone.</p>
          </Disclosure>
        </Specimen>
      </Specimens>
      <Specimens part="Markdown view">
        <Specimen state="a note" isWide>
          <Markdown text={NOTE} />
        </Specimen>
        <Specimen state="from right to left" isWide>
          <Markdown text="تحدثت مع **نور** عن المنحة." />
        </Specimen>
      </Specimens>
      <Tables />
      <Specimens part="Tree">
        <Specimen state="partly open">
          <div className={styles.fill}>
            <Tree label="Circles" nodes={TREE} openAtFirst={['clinic']} onOpen={nothing} />
          </div>
        </Specimen>
      </Specimens>
    </>
  );
}
