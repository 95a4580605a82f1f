import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../browser/i18n/format-date.ts';
import { translate } from '../../browser/i18n/translate.ts';
import { type FirstCapture, fetchFirstCaptures } from '../archive/first-capture.ts';
import type { Row, Subject } from '../find-state.ts';
import { isCopy } from '../results/rank-rows.ts';

function captureText(host: string, capture: FirstCapture): string {
  if (capture.state === 'captured') return translate('findCaptured', host, formatDay(capture.time));
  if (capture.state === 'never') return translate('findNeverCaptured', host);
  return translate(capture.state === 'busy' ? 'findArchiveBusy' : 'findArchiveUnreachable');
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : url);

/** A button of its own: when the Internet Archive first had either page. Two requests, to the archive only. */
export function FirstCaptures({ subject, rows }: { subject: Subject; rows: Row[] }) {
  const [captures, setCaptures] = useState<FirstCapture[]>();
  const [isAsking, setAsking] = useState(false);
  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);
  const [best] = rows;
  const { url } = subject.article;
  if (!best || !isCopy(best) || !/^https?:/.test(url)) return null;
  const urls = [url, best.original.url] as const;
  const ask = async () => {
    setAsking(true);
    setCaptures(await fetchFirstCaptures(urls, stop.current.signal));
    setAsking(false);
  };
  const texts = new Set(captures?.map((one, i) => captureText(hostOf(urls[i] ?? ''), one)));
  return (
    <section class="captures">
      <h2>{translate('findCaptures')}</h2>
      <div role="status">
        {[...texts].map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <div class="ways">
        <button type="button" onClick={ask} disabled={isAsking}>
          {translate('findAskArchive')}
        </button>
        <p class="quiet">{translate('findAskArchiveHint')}</p>
      </div>
    </section>
  );
}
