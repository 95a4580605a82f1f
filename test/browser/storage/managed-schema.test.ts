import { expect, test } from 'vitest';
import schema from '../../../public/managed-schema.json' with { type: 'json' };
import { parseSettings } from '../../../src/browser/storage/settings.ts';

const DEFAULTS: Record<string, unknown> = parseSettings(undefined);

test('an administrator can set what the reader can, and nothing else', () => {
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(DEFAULTS).sort());
});

test.each(Object.entries(schema.properties))(
  'each value that %s may have is one that is read',
  (name, rule) => {
    const values = 'enum' in rule ? rule.enum : rule.type === 'boolean' ? [true, false] : [];
    for (const value of values)
      expect(parseSettings({ [name]: value })).toHaveProperty(name, value);
  },
);
