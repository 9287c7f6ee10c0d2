/** Things within things, unfolded as one goes; by keyboard like any tree. */
import type { ReactNode } from 'react';
import {
  Button,
  Collection,
  Tree as AriaTree,
  TreeItem,
  TreeItemContent,
} from 'react-aria-components';
import { useLanguage } from '../app/text.tsx';
import { Icon } from './Icon.tsx';
import styles from './Tree.module.css';

export type TreeNode = {
  readonly id: string;
  readonly label: string;
  /** Fainter, at the end of the line: a count, a share. */
  readonly detail?: string;
  readonly children?: readonly TreeNode[];
};

export type TreeProps = {
  /** Names the tree to a screen reader. */
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  /** Ids of what is unfolded at first. */
  readonly openAtFirst?: readonly string[];
  /** Enter or a press on a line. */
  readonly onOpen: (id: string) => void;
};

const none: readonly string[] = [];
const leaf: readonly TreeNode[] = [];

export function Tree({ label, nodes, openAtFirst = none, onOpen }: TreeProps): ReactNode {
  return (
    <AriaTree
      className={styles.tree ?? ''}
      aria-label={label}
      items={nodes}
      defaultExpandedKeys={openAtFirst}
      onAction={(key) => onOpen(String(key))}
    >
      {drawNode}
    </AriaTree>
  );
}

const drawNode = (node: TreeNode): React.JSX.Element => <Branch node={node} />;

function Branch({ node }: { readonly node: TreeNode }): React.JSX.Element {
  const { text } = useLanguage();
  return (
    <TreeItem className={styles.item ?? ''} id={node.id} textValue={node.label}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded, level }) => (
          <span
            className={styles.line}
            style={{ paddingInlineStart: `${String((level - 1) * 1.25)}rem` }}
          >
            {hasChildItems ? (
              <Button
                slot="chevron"
                className={styles.fold ?? ''}
                aria-label={isExpanded ? text.parts.fold : text.parts.unfold}
              >
                <Icon name="chevron-right" size={16} />
              </Button>
            ) : (
              <span className={styles.gap} />
            )}
            <bdi className={styles.label}>{node.label}</bdi>
            {node.detail !== undefined && <span className={styles.detail}>{node.detail}</span>}
          </span>
        )}
      </TreeItemContent>
      <Collection items={node.children ?? leaf}>{drawNode}</Collection>
    </TreeItem>
  );
}
