/** The extension's sign, drawn as in icons/unspun.svg; it unwinds while something is under way. */
export function Thread({ busy = false }: { busy?: boolean }) {
  return (
    <svg class="sign" viewBox="0 0 32 32" aria-hidden="true" data-busy={busy || undefined}>
      <path pathLength="1" d="M30 28H14a12 12 0 0 1 0-24a8 8 0 0 1 0 16a4 4 0 0 1 0-8" />
    </svg>
  );
}
