/** A number on a line, when about right is right: how large, how long. */
import type { ReactNode } from 'react';
import {
  Label,
  Slider as AriaSlider,
  SliderFill,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import { given } from './given.ts';
import field from './Field.module.css';
import styles from './Slider.module.css';

export type SliderProps = {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** When the hand lets go: the moment to keep the value. */
  readonly onChangeEnd?: (value: number) => void;
  /** The value in words, as it is also read aloud: "125 %". */
  readonly valueText: string;
  readonly isDisabled?: boolean;
};

export function Slider(props: SliderProps): ReactNode {
  const { label, min, max, step, value, onChange, onChangeEnd, valueText, isDisabled } = props;
  return (
    <AriaSlider
      className={classNames(field.field, styles.slider)}
      minValue={min}
      maxValue={max}
      step={step}
      value={value}
      onChange={onChange}
      {...given({ onChangeEnd, isDisabled })}
    >
      <div className={styles.head}>
        <Label className={field.label ?? ''}>{label}</Label>
        <SliderOutput className={styles.value ?? ''}>{valueText}</SliderOutput>
      </div>
      <SliderTrack className={styles.track ?? ''}>
        <div className={styles.line}>
          <SliderFill className={styles.fill ?? ''} />
        </div>
        <SliderThumb className={styles.thumb ?? ''} aria-valuetext={valueText} />
      </SliderTrack>
    </AriaSlider>
  );
}
