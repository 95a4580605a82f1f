import { fakeBrowser } from '@webext-core/fake-browser';
import { vi } from 'vitest';

// The polyfill throws outside an extension.
vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
