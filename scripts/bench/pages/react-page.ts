/**
 * The pages the app's screens are held against, in plain React without a library: a form with one
 * field, and with `#list` a list of 5,000 rows that all stand in the document, with a filter.
 */
import { createElement as h, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

const ROWS = 5000;

const names = Array.from({ length: ROWS }, (_, row) => `Person ${String(row)} of the list`);

function Form(): ReactNode {
  const [value, setValue] = useState('');
  return h(
    'form',
    null,
    h('h1', null, 'Open'),
    h('input', {
      'aria-label': 'Passphrase',
      value,
      onChange: (event) => setValue(event.currentTarget.value),
    }),
    h('button', null, 'Open'),
  );
}

function List(): ReactNode {
  const [sought, setSought] = useState('');
  const shown = names.filter((name) => name.includes(sought));
  return h(
    'div',
    null,
    h('input', {
      'aria-label': 'Find',
      value: sought,
      onChange: (event) => setSought(event.currentTarget.value),
    }),
    h(
      'table',
      null,
      h(
        'tbody',
        null,
        shown.map((name) =>
          h(
            'tr',
            { key: name },
            h('td', null, name),
            h('td', null, 'I made the first move'),
            h('td', null, 'nobody yet'),
            h('td', null, h('button', { type: 'button' }, 'Card')),
          ),
        ),
      ),
    ),
  );
}

function show(): void {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  createRoot(element).render(h(location.hash === '#list' ? List : Form));
}

addEventListener('hashchange', show);
show();
