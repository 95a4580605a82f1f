import { expect, it } from 'vitest';
import { renewPage } from '../../../training/evaluate/renew-page.ts';

const TITLES = ['Birds', 'Fish', 'Moss'];
const renew = (before: string, measured: Record<string, string>) =>
  renewPage(
    { before, head: '# Counted', titles: TITLES },
    Object.entries(measured).map(([title, text]) => ({ title, mark: 'abcd1234', text })),
  );

it('renews what was measured and leaves the rest, each with its mark', () => {
  const first = renew('', { Fish: '### Table\n\n| 1 |', Birds: '### Table\n\n| 2 |' });
  expect(first).toBe(
    '# Counted\n\n## Birds\n\n*Measured with abcd1234.*\n\n### Table\n\n| 2 |\n\n## Fish\n\n*Measured with abcd1234.*\n\n### Table\n\n| 1 |\n',
  );
  const second = renew(first.replaceAll('abcd1234', '0000ffff'), { Fish: '| 3 |' });
  expect(second).toContain('## Birds\n\n*Measured with 0000ffff.*\n\n### Table\n\n| 2 |');
  expect(second).toContain('## Fish\n\n*Measured with abcd1234.*\n\n| 3 |\n');
  expect(second).not.toContain('| 1 |');
});

it('says of sections without a mark that they are of before', () => {
  expect(renew('# Old head\n\nwords\n\n## Moss\n\n| 4 |\n', {})).toBe(
    '# Counted\n\n## Moss\n\n*Measured with numbers of before.*\n\n| 4 |\n',
  );
});

it('leaves out sections without tables and those that are no more', () => {
  const page = renew('## Gone\n\n| 5 |\n\n## Birds\n\n| 6 |\n', { Birds: '', Moss: '| 7 |' });
  expect(page).toBe('# Counted\n\n## Moss\n\n*Measured with abcd1234.*\n\n| 7 |\n');
});
