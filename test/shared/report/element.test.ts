import { expect, it } from 'vitest';
import { PrintedElement } from '../../../shared/contract/report.ts';
import { h } from '../../../shared/report/element.ts';

it('makes plain data of the shape the contract promises', () => {
  const element = h('svg', { width: 12.5, class: null }, 'a', [h('g', {}), [null, 'b']]);
  expect(element).toEqual({
    tag: 'svg',
    attributes: { width: '12.5' },
    children: ['a', { tag: 'g', attributes: {}, children: [] }, 'b'],
  });
  expect(PrintedElement.parse(element)).toEqual(element);
});
