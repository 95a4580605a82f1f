import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { fakeBrowser } from '@webext-core/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Evidence, Level, Verdict } from '../../src/engine/verdict.ts';
import { reportAddress } from '../../src/popup/mistake-report/report-address.ts';
import { ReportMistake } from '../../src/popup/mistake-report/report-mistake.tsx';
import { readBugs } from '../../tools/build/read-bugs.ts';
import { makeVerdict } from '../make-verdict.ts';

afterEach(cleanup);

const setHome = (homepage_url?: string) =>
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '1.2.3', ...(homepage_url && { homepage_url }) }),
  });
beforeEach(() => setHome());

const PAGE = 'https://www.digest.example/story';

const swap = (quote: string, expected: string): Evidence => ({
  question: 'spun',
  signal: 'swap',
  quote,
  expected: [expected],
  certainty: 0.97,
});

const verdict = (level: Level, evidence: Evidence[] = []): Verdict =>
  makeVerdict({ level, spun: { level, score: 0.5 }, evidence });

const show = (level: Level, evidence?: Evidence[]) => {
  const { container } = render(<ReportMistake url={PAGE} verdict={verdict(level, evidence)} />);
  (container.querySelector('details') as HTMLDetailsElement).open = true;
};
const answer = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const text = () => document.querySelector('.report pre')?.textContent ?? undefined;
const link = () => screen.queryByRole('link', { name: 'Open a public report' });

describe('the question', () => {
  test('comes first: no report before it is answered', () => {
    show('warning');
    expect(text()).toBeUndefined();
    answer('The words are right');
    expect(text()?.split('\n')[0]).toBe(
      'The reader says: The words are right. Nobody swapped them.',
    );
  });

  test('offers no defence against what nobody said', () => {
    show('clear');
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });

  test('takes the address of the original, and forgets it with another answer', () => {
    show('warning');
    answer('The original is another page');
    const field = screen.getByRole('textbox', { name: 'Address of the original' });
    fireEvent.input(field, { target: { value: 'https://origin.example/story' } });
    expect(text()).toContain('The original is another page: https://origin.example/story');
    answer('This page is the original');
    expect(text()).not.toContain('origin.example');
  });
});

describe('the report', () => {
  test('holds the address and the quotes only if the reader chooses', () => {
    show('warning', [swap('tin can', 'can')]);
    answer('The words are right');
    expect(text()).toContain(PAGE);
    expect(text()).not.toContain('tin can');
    fireEvent.click(screen.getByRole('switch', { name: 'With the page’s address' }));
    fireEvent.click(screen.getByRole('switch', { name: 'With the words quoted above' }));
    expect(text()).not.toContain('digest.example');
    expect(text()).toContain('"tin can" → "can"');
  });

  test('says plainly that there is no place for it yet, and can be saved and copied', () => {
    show('warning');
    answer('The words are right');
    expect(screen.getByText(/names no place for reports yet/)).toBeTruthy();
    expect(link()).toBeNull();
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
    fireEvent.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(click).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Copy' })).toBeTruthy();
  });

  test('opens where the package names a home, with exactly the text shown', () => {
    setHome('https://code.example/unspun/');
    show(
      'warning',
      Array.from({ length: 60 }, (_, n) => swap(`${n} ${'long words '.repeat(30)}`, 'x')),
    );
    answer('The words are right');
    fireEvent.click(screen.getByRole('switch', { name: 'With the words quoted above' }));
    const address = new URL(link()?.getAttribute('href') ?? '');
    expect(address.origin + address.pathname).toBe('https://code.example/unspun/issues/new');
    expect(address.searchParams.get('body')).toBe(text());
    // Servers refuse longer addresses.
    expect(address.href.length).toBeLessThan(8000);
  });
});

describe('the place for reports', () => {
  test('is what the package calls bugs: issues before mail', () => {
    expect(readBugs({})).toBe('');
    expect(readBugs({ bugs: 'https://code.example/issues' })).toBe('https://code.example/issues');
    expect(readBugs({ bugs: { url: 'https://code.example/issues', email: 'a@b.example' } })).toBe(
      'https://code.example/issues',
    );
    expect(readBugs({ bugs: { email: 'bugs@unspun.example' } })).toBe('bugs@unspun.example');
  });

  test('may be an address of mail', () => {
    const address = reportAddress('1 + 1 = 2', 'bugs@unspun.example');
    expect(address).toBe(
      'mailto:bugs@unspun.example?subject=Wrong%20verdict&body=1%20%2B%201%20%3D%202',
    );
  });
});
