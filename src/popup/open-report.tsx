import { useEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../engine/verdict.ts';
import { ReportMistake } from './mistake-report/report-mistake.tsx';

/** The report on a wrong verdict, unfolded and in view. */
export function OpenReport(page: { url: string; verdict: Verdict }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const details = section.current?.querySelector('details');
    if (details) details.open = true;
    section.current?.scrollIntoView?.({ block: 'start' });
    section.current?.querySelector('summary')?.focus({ preventScroll: true });
  }, []);
  return (
    <section class="reporting" ref={section}>
      <ReportMistake {...page} />
    </section>
  );
}
