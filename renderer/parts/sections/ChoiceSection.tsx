/** What one sets: scales, switches, boxes, lines. */
import { useState, type ReactNode } from 'react';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Scale } from '../../ui/Scale.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { LONG } from '../samples.ts';
import { Specimen, Specimens } from '../Specimen.tsx';
import styles from '../PartsPage.module.css';

const SIZES = [
  { value: 'small', label: 'Small' },
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
] as const;

export function ChoiceSection(): ReactNode {
  const [size, setSize] = useState<'small' | 'normal' | 'large'>('normal');
  const [isOn, setOn] = useState(true);
  const [rating, setRating] = useState<number | null>(4);
  const [share, setShare] = useState(125);
  return (
    <>
      <Specimens part="Switch and checkbox">
        <Specimen state="on and off">
          <Switch label="Lock when the screen locks" isOn={isOn} onChange={setOn} />
          <Switch label="Hide names" isOn={!isOn} onChange={(on) => setOn(!on)} />
        </Specimen>
        <Specimen state="disabled, explained">
          <Switch
            label="Remember"
            isOn={false}
            onChange={setOn}
            isDisabled
            description="Not on this machine."
          />
        </Specimen>
        <Specimen state="ticked, empty, disabled">
          <Checkbox isChecked={isOn} onChange={setOn}>
            I have written it down
          </Checkbox>
          <Checkbox isChecked={!isOn} onChange={(on) => setOn(!on)}>
            {LONG}
          </Checkbox>
          <Checkbox isChecked={false} onChange={setOn} isDisabled>
            Not now
          </Checkbox>
        </Specimen>
      </Specimens>
      <Specimens part="One of a few">
        <Specimen state="side by side">
          <Segmented label="Size" options={SIZES} value={size} onChange={setSize} />
        </Specimen>
        <Specimen state="disabled">
          <Segmented
            label="Fixed size"
            options={SIZES}
            value={size}
            onChange={setSize}
            isDisabled
          />
        </Specimen>
        <Specimen state="explained">
          <RadioGroup
            label="Names"
            options={[
              { value: 'small', label: 'Written out', description: 'For yourself.' },
              { value: 'normal', label: 'Initials', description: 'For a coach.' },
            ]}
            value={size}
            onChange={setSize}
          />
        </Specimen>
      </Specimens>
      <Specimens part="Scale and slider">
        <Specimen state="answered" isWide>
          <Scale
            label="How close are you?"
            min={1}
            max={5}
            value={rating}
            onChange={setRating}
            low="Distant"
            high="Very close"
          />
        </Specimen>
        <Specimen state="not answered" isWide>
          <Scale
            label="Does it leave you with energy?"
            min={-2}
            max={2}
            value={null}
            onChange={setRating}
            low="Draining"
            high="Giving"
          />
        </Specimen>
        <Specimen state="slider">
          <div className={styles.fill}>
            <Slider
              label="Size of text"
              min={100}
              max={200}
              step={5}
              value={share}
              onChange={setShare}
              valueText={`${String(share)} %`}
            />
          </div>
        </Specimen>
        <Specimen state="disabled">
          <div className={styles.fill}>
            <Slider
              label="Minutes"
              min={1}
              max={60}
              step={1}
              value={10}
              onChange={setShare}
              valueText="10 minutes"
              isDisabled
            />
          </div>
        </Specimen>
      </Specimens>
    </>
  );
}
