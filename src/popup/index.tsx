/** Milliseconds after which the popup is drawn all the same: a page that nobody sees has no frames. */
const LATEST_MS = 250;

const draw = () => import('./app.tsx');

// The head stands in the page itself, so that it is seen in the first frame; only then the rest is worked out.
requestAnimationFrame(() => setTimeout(draw));
if (document.hidden) void draw();
else setTimeout(draw, LATEST_MS);
