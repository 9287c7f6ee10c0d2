/**
 * A note as its writer meant it: paragraphs, lists, emphasis. Elements only, never HTML; a link is
 * shown with where it leads, and leads nowhere.
 */
import type { ReactNode } from 'react';
import { unreachable } from '../../shared/assert.ts';
import { readMarkdown, type Block, type Inline } from './markdown.ts';
import styles from './Markdown.module.css';

export type MarkdownProps = {
  readonly text: string;
  /** Level of the largest heading in the note, so that the page's own order holds. */
  readonly topLevel?: 2 | 3 | 4;
};

export function Markdown({ text, topLevel = 4 }: MarkdownProps): ReactNode {
  return (
    <div className={styles.note} dir="auto">
      {readMarkdown(text).map((block, index) => drawBlock(block, index, topLevel))}
    </div>
  );
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function drawBlock(block: Block, key: number, topLevel: number): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{drawAll(block.content)}</p>;
    case 'quotation':
      return <blockquote key={key}>{drawAll(block.content)}</blockquote>;
    case 'heading': {
      const Heading = HEADINGS[topLevel - 2 + block.level - 1] ?? 'h6';
      return <Heading key={key}>{drawAll(block.content)}</Heading>;
    }
    case 'list': {
      const List = block.isOrdered ? 'ol' : 'ul';
      return (
        <List key={key}>
          {/* A note's lines have no other name than their place. */}
          {block.items.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>{drawAll(item)}</li>
          ))}
        </List>
      );
    }
    default:
      return unreachable(block);
  }
}

const drawAll = (content: readonly Inline[]): ReactNode => content.map(drawInline);

function drawInline(part: Inline, key: number): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'break':
      return <br key={key} />;
    case 'code':
      return <code key={key}>{part.text}</code>;
    case 'strong':
      return <strong key={key}>{drawAll(part.content)}</strong>;
    case 'emphasis':
      return <em key={key}>{drawAll(part.content)}</em>;
    case 'link':
      return (
        <span key={key}>
          {drawAll(part.content)} <span className={styles.address}>({part.to})</span>
        </span>
      );
    default:
      return unreachable(part);
  }
}
