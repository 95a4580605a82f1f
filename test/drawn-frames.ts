import { afterAll } from 'vitest';

// Preact runs effects after the next frame. One that is still to come must find the window of its test.
afterAll(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
