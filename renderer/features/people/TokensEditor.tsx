/** An answer of Ken's table being changed in its cell: kept as one act when one leaves it. */
import { useRef, useState, type ReactNode } from 'react';
import type { EditEnd } from './ken-grid.ts';
import { PeopleField } from './PeopleField.tsx';
import type { FixedKind } from './token-words.ts';
import { sameTokens, type Token } from './tokens.ts';

type Props = {
  readonly label: string;
  readonly tokens: readonly Token[];
  readonly fixed: readonly FixedKind[];
  readonly subjectId: string;
  readonly startWith: string;
  /** Called only when the answer has changed. */
  readonly onCommit: (tokens: readonly Token[]) => void;
  readonly onDone: (where: EditEnd) => void;
};

export function TokensEditor(props: Props): ReactNode {
  const { tokens: before, onCommit, onDone } = props;
  const [tokens, setTokens] = useState(before);
  const isOver = useRef(false);
  return (
    <PeopleField
      label={props.label}
      isLabelHidden
      tokens={tokens}
      onChange={setTokens}
      fixed={props.fixed}
      takesNames
      excluded={[props.subjectId]}
      inCell={{
        startWith: props.startWith,
        onDone: (where, after) => {
          if (isOver.current) return;
          isOver.current = true;
          if (!sameTokens(before, after)) onCommit(after);
          onDone(where);
        },
        onCancel: () => {
          isOver.current = true;
          onDone('here');
        },
      }}
    />
  );
}
