import { BLOG_TEMPLATES } from './blog-templates.ts';
import { PLATFORM_TEMPLATES } from './platform-templates.ts';
import type { RepostTemplate } from './repost-template.ts';
import { SITE_TEMPLATES } from './site-templates.ts';

/** Every way of republishing that the generator knows. */
export const REPOST_TEMPLATES: readonly RepostTemplate[] = [
  ...BLOG_TEMPLATES,
  ...SITE_TEMPLATES,
  ...PLATFORM_TEMPLATES,
];
