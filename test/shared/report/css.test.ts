import { describe, expect, it } from 'vitest';
import { previewCss, reportCss } from '../../../shared/report/css.ts';

describe('the style sheet', () => {
  it('lets no text of the footer out of its string', () => {
    const css = reportCss({ paper: 'a4', footer: 'a"; } body { x: "</style>\n\\' });
    expect(css).not.toContain('a";');
    expect(css).not.toContain('</style>');
    expect(css).toContain('content: "a\\22 ; } body { x: \\22 \\3c /style\\3e \\a \\5c ";');
  });

  it('loads nothing', () => {
    expect(reportCss({ paper: 'letter', footer: '' })).not.toMatch(/url\(|@import|@font-face/u);
  });

  it('shows sheets of the very size that is printed', () => {
    expect(previewCss('a4')).toContain('width: 210mm');
    expect(previewCss('letter')).toContain('column-height: 239.4mm');
  });
});
