import { useEffect, useRef, useState } from 'preact/hooks';

/** Announces a headline that replaces another. Screen readers read the first one by themselves. */
export function LiveHeadline({ headline }: { headline: string }) {
  const initial = useRef(headline);
  const [announcement, setNews] = useState('');
  useEffect(() => {
    if (headline !== initial.current) setNews(headline);
  }, [headline]);
  return (
    <p class="visually-hidden" role="status">
      {announcement}
    </p>
  );
}
