import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatch } from '../../../src/content/watch/watch-page.ts';

const LONGER_THAN_THE_FIRST_QUIET = 2500;

describe('a page that is quiet', () => {
  const look = vi.fn();
  let watch: PageWatch;
  const waitAWhile = () => vi.advanceTimersByTimeAsync(LONGER_THAN_THE_FIRST_QUIET);

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = `<p>${'The herons came back to the harbour. '.repeat(20)}</p>`;
    watch = new PageWatch({ look, nodesChanged: () => {}, returned: () => {} });
  });

  afterEach(() => {
    watch.stop();
    look.mockReset();
    vi.useRealTimers();
  });

  it('is not read once more where it was read already', async () => {
    watch.isRead();
    await waitAWhile();
    expect(look).not.toHaveBeenCalled();
  });

  it('is read once more where nobody said that it was', async () => {
    await waitAWhile();
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('is read once more when much of its text is hidden by what cannot be observed', async () => {
    watch.isRead();
    const paragraph = document.querySelector('p') as HTMLElement;
    paragraph.checkVisibility = () => false;
    await waitAWhile();
    expect(look).toHaveBeenCalledTimes(1);
  });
});
