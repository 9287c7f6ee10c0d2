/** One part in one state, with the state's name above it; and how a state is put on by force. */
import { useEffect, useRef, type ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import styles from './PartsPage.module.css';

type Props = {
  /** The state: "at rest", "long text". */
  readonly state: string;
  readonly children: ReactNode;
  /** As wide as the page. */
  readonly isWide?: boolean;
  /** States a pointer or the keyboard would give: shown as if it did. */
  readonly forced?: 'hovered' | 'pressed' | 'focus-visible' | 'focused';
};

export function Specimen({ state, children, isWide = false, forced }: Props): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (forced === undefined) return;
    const controls = ref.current?.querySelectorAll('button, input') ?? [];
    for (const control of controls) control.setAttribute(`data-${forced}`, 'true');
  }, [forced]);
  return (
    <div className={classNames(styles.specimen, isWide && styles.wide)}>
      <p className={styles.state}>{state}</p>
      <div ref={ref} className={styles.stage}>
        {children}
      </div>
    </div>
  );
}

/** The specimens of one part. */
export function Specimens(props: {
  readonly part: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className={styles.part} aria-label={props.part}>
      <h3 className={styles.name}>{props.part}</h3>
      <div className={styles.specimens}>{props.children}</div>
    </section>
  );
}
