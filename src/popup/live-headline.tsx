import { useEffect, useRef, useState } from 'preact/hooks';

/** Lets screen readers hear a headline that takes another's place; the first one they read by themselves. */
export function LiveHeadline({ headline }: { headline: string }) {
  const first = useRef(headline);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (headline !== first.current) setNews(headline);
  }, [headline]);
  return (
    <p class="announced" role="status">
      {news}
    </p>
  );
}
