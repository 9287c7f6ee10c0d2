import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../renderer/parts/address.ts';

describe('the address of the page of parts', () => {
  it('says how the page looks, and is as usual in all it does not say', () => {
    expect(readAddress('#theme=dark&text=150&locale=fr')).toMatchObject({
      theme: 'dark',
      contrast: 'normal',
      textSize: 150,
      locale: 'fr',
      open: '',
    });
  });

  it('takes what makes no sense for nothing said', () => {
    expect(readAddress('#theme=pink&text=999')).toMatchObject({ theme: 'light', textSize: 100 });
  });
});
