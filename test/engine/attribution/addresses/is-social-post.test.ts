import { expect, it } from 'vitest';
import { isSocialPost } from '../../../../src/engine/attribution/addresses/is-social-post.ts';

it.each([
  'https://www.facebook.com/harbour/posts/123',
  'https://m.facebook.com/story.php?story_fbid=1&id=2',
  'https://x.com/harbour/status/123',
  'https://mobile.twitter.com/harbour/status/123',
  'https://www.instagram.com/p/AbC_-1/',
  'https://t.me/harbour/42',
  'https://vk.com/wall-12_34',
  'https://www.reddit.com/r/boats/comments/a1/',
  'https://bsky.app/profile/harbour.example/post/3k',
  'https://youtu.be/abcdef',
  'https://weibo.com/123/AbCdEf',
])('%s is one', (address) => {
  expect(isSocialPost(address)).toBe(true);
});

it.each([
  'https://www.facebook.com/harbour',
  'https://www.facebook.com/sharer/sharer.php?u=https://x.com/a/status/1',
  'https://x.com/harbour',
  'https://x.com/intent/tweet?text=status/1',
  'https://x.com.evil.example/harbour/status/123',
  'https://notx.com/harbour/status/123',
  'https://t.me/harbour',
  'https://harbour.example/r/boats/comments/a1/',
  'https://www.youtube.com/@harbour',
])('%s is none', (address) => {
  expect(isSocialPost(address)).toBe(false);
});
