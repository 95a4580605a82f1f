import { expect, test } from 'vitest';
import { hasTypedPassword } from '../../src/article/has-typed-password.ts';

const page = (body: string) => new DOMParser().parseFromString(body, 'text/html');

test('a filled password keeps a page from being read, an empty one does not', () => {
  const login = page('<input type="password" value="">');
  expect(hasTypedPassword(login)).toBe(false);
  const [field] = login.getElementsByTagName('input');
  if (field) field.value = 'secret';
  expect(hasTypedPassword(login)).toBe(true);
});
