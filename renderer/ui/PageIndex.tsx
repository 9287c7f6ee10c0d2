/** The parts of a long page in one line at its head: where one is, and each part one press away. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './PageIndex.module.css';

export type PageIndexProps = {
  /** Names the index to a screen reader. */
  readonly label: string;
  /** In the order of the page; `id` is that of the element a part begins with. */
  readonly parts: readonly { readonly id: string; readonly title: string }[];
};

/** A part is the one that is read while it crosses this strip of the page. */
const READ_AT = '-25% 0px -70% 0px';

export function PageIndex({ label, parts }: PageIndexProps): ReactNode {
  const nav = useRef<HTMLElement>(null);
  const current = useCurrent(parts.map(({ id }) => id).join(' '));
  const goTo = (id: string): void => {
    const element = document.querySelector<HTMLElement>(`#${id}`);
    const scroller = element?.closest('main');
    if (!element || !scroller) return;
    const covered = nav.current?.offsetHeight ?? 0;
    // The screen's own scroller alone: `scrollIntoView` would move the frame as well.
    scroller.scrollBy({
      top: element.getBoundingClientRect().top - scroller.getBoundingClientRect().top - covered,
    });
    element.focus({ preventScroll: true });
  };
  return (
    <nav ref={nav} className={styles.index} aria-label={label}>
      {parts.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className={styles.part}
          aria-current={id === current ? 'location' : undefined}
          onClick={() => goTo(id)}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}

/** The id of the part that is being read; the first one at the head of the page. */
function useCurrent(ids: string): string | undefined {
  const [seen, setSeen] = useState<string | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (changes) => {
        const entered = changes.findLast(({ isIntersecting }) => isIntersecting);
        if (entered !== undefined) setSeen(entered.target.id);
      },
      { rootMargin: READ_AT },
    );
    for (const id of ids.split(' ')) {
      const element = document.querySelector(`#${id}`);
      if (element !== null) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [ids]);
  return seen ?? ids.split(' ')[0];
}
