/** What one types or chooses in. */
import { useState, type ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { MultiSelect } from '../../ui/MultiSelect.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { LONG, NAMES, OPTIONS } from '../samples.ts';
import { Specimen, Specimens } from '../Specimen.tsx';

export function FieldSection(): ReactNode {
  const [line, setLine] = useState('Hélène Côté');
  const [sought, setSought] = useState('hel');
  const [chosen, setChosen] = useState<string | null>('support');
  const [several, setSeveral] = useState<readonly string[]>(['support', 'information']);
  const [place, setPlace] = useState('Cardiology');
  const [day, setDay] = useState<string | null>('2026-11-22');
  return (
    <>
      <Specimens part="Text field">
        <Specimen state="at rest">
          <TextField label="Name" value={line} onChange={setLine} />
        </Specimen>
        <Specimen state="focused" forced="focused">
          <TextField label="Name in focus" value={line} onChange={setLine} />
        </Specimen>
        <Specimen state="empty, with a hint">
          <TextField
            label="Organisation"
            value=""
            onChange={setLine}
            placeholder="Where they work"
            description="As you would say it to a friend."
          />
        </Specimen>
        <Specimen state="invalid">
          <TextField label="Hours" value="many" onChange={setLine} error="A number, please." />
        </Specimen>
        <Specimen state="disabled">
          <TextField label="Place" value="Lyon" onChange={setLine} isDisabled />
        </Specimen>
        <Specimen state="from right to left, with a button inside">
          <TextField
            label="Written name"
            value={NAMES[3]}
            onChange={setLine}
            end={<Button variant="plain" size="small" icon="eye" aria-label="Show" />}
          />
        </Specimen>
        <Specimen state="several lines">
          <TextArea label="Notes" value={LONG} onChange={setLine} rows={3} />
        </Specimen>
        <Specimen state="search">
          <SearchField label="Find somebody" value={sought} onChange={setSought} />
        </Specimen>
      </Specimens>
      <Specimens part="Select, multi-select, combo box">
        <Specimen state="one of a few">
          <Select label="Benefit" options={OPTIONS} value={chosen} onChange={setChosen} />
        </Specimen>
        <Specimen state="none, and long">
          <Select
            label="Benefit, long"
            options={OPTIONS}
            value="long"
            onChange={setChosen}
            emptyLabel="None of these"
          />
        </Specimen>
        <Specimen state="any of a few">
          <MultiSelect label="Benefits" options={OPTIONS} values={several} onChange={setSeveral} />
        </Specimen>
        <Specimen state="disabled">
          <MultiSelect
            label="Benefits, none"
            options={OPTIONS}
            values={[]}
            onChange={setSeveral}
            isDisabled
          />
        </Specimen>
        <Specimen state="with offers">
          <ComboBox
            label="Place of work"
            offers={NAMES}
            value={place}
            onChange={setPlace}
            onCommit={setPlace}
            onCancel={() => setPlace('')}
            maxLength={200}
          />
        </Specimen>
        <Specimen state="invalid, empty">
          <ComboBox
            label="Introduced by"
            offers={[]}
            value=""
            onChange={setPlace}
            onCommit={setPlace}
            onCancel={() => setPlace('')}
            maxLength={200}
            placeholder="Type a name"
            error="A name is needed."
          />
        </Specimen>
      </Specimens>
      <Specimens part="Date field">
        <Specimen state="a day">
          <DateField label="Last contact" value={day} onChange={setDay} />
        </Specimen>
        <Specimen state="empty">
          <DateField label="Met on" value={null} onChange={setDay} />
        </Specimen>
        <Specimen state="too late">
          <DateField
            label="Written on"
            value="2026-12-24"
            max="2026-11-22"
            onChange={setDay}
            isClearable={false}
          />
        </Specimen>
        <Specimen state="disabled">
          <DateField label="Begun on" value="2024-01-15" onChange={setDay} isDisabled />
        </Specimen>
      </Specimens>
    </>
  );
}
