import type { SectionBytes } from './cut-sections.ts';
import { asFloat32, asInt8, asUint16 } from './views.ts';

/** Numbers of a vector, and how far each goes from 0 either way. */
export const DIMENSIONS = 32;
export const MAX_QUANTIZED = 2;

/** Vectors of words: those of words that are written about the same things point the same way. */
export interface WordVectors {
  /** Per word of the language model the row of its vector, or 0 if it has none; row 0 is empty. */
  row: Uint16Array;
  /** DIMENSIONS numbers a row. */
  values: Int8Array;
  /** Per row the inverse of its length. */
  inverseLength: Float32Array;
}

/** The vectors of the commonest words. */
export const decodeVectors = (
  sections: Pick<SectionBytes, 'vectorRows' | 'vectors' | 'vectorLengths'>,
): WordVectors => ({
  row: asUint16(sections.vectorRows),
  values: asInt8(sections.vectors),
  inverseLength: asFloat32(sections.vectorLengths),
});
