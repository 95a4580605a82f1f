import type { Shape } from './shape.ts';
import { BLOG_SHAPES } from './shapes-of-blogs.ts';
import { PLACE_SHAPES } from './shapes-of-places.ts';
import { SITE_SHAPES } from './shapes-of-sites.ts';

/** Every way of republishing that the generator knows. */
export const SHAPES: readonly Shape[] = [...BLOG_SHAPES, ...SITE_SHAPES, ...PLACE_SHAPES];
