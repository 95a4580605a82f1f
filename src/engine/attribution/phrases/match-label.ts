import type { Line, Span } from '../../../article/article.ts';
import type { PhrasePattern } from './compile-pattern.ts';
import { matchPattern } from './match-pattern.ts';

/** A label's line is short: the label, a name, a link, perhaps a date. Characters outside links. */
const MAX_LABEL_LINE_LENGTH = 160;

/** Before a label: nothing, a bracket or rule, or a date and time as in "2020-02-29 18:34 Source: …". */
const BEFORE_LABEL = /^$|[([|•·*>–—/;#\p{S}-]\uFE0F?\s*$|^[\s\d\p{P}年月日]*$|\d\s*$|[.。]\s*$/u;

/** After a label: a colon, bar, arrow or dash. */
const SEPARATOR =
  /^\s?(?:\([^)]{0,20}\)\s?|\/\s?\p{L}{2,20}\s?(?=:))?(?::|\]|\||→|>|=>|–|—|-\s|・)/u;

/** Between label and link there may be a space, a bracket or the like. Characters. */
const MAX_UNSEPARATED_LABEL_LENGTH = 3;

/**
 * Finds a label in a normalized line: at the start, or after a date or a rule; and followed by a colon, by a link, or
 * by nothing (then the next line names the source). Undefined where the word is part of a sentence.
 */
export function matchLabel(label: PhrasePattern, normalized: string, line: Line): Span | undefined {
  const span = matchPattern(label, normalized) ?? beforeLink(label, normalized, line);
  if (!span || textOutsideLinks(line) > MAX_LABEL_LINE_LENGTH) return undefined;
  if (!BEFORE_LABEL.test(normalized.slice(0, span.start))) return undefined;
  const rest = normalized.slice(span.end);
  const separator = SEPARATOR.exec(rest);
  if (separator) return { start: span.start, end: span.end + separator[0].length };
  if (isAlone(normalized, span, rest) || touchesLink(line, span)) return span;
  return label.namesNext && isInLink(line, span) ? span : undefined;
}

/** "SOURCESite": label and link without a space between them. */
function beforeLink(label: PhrasePattern, normalized: string, { links }: Line): Span | undefined {
  const start = links[0]?.start ?? 0;
  const prefix = normalized.slice(0, start);
  const span =
    start > 0 && start <= MAX_LABEL_LINE_LENGTH ? matchPattern(label, prefix) : undefined;
  return span?.end === prefix.trimEnd().length ? span : undefined;
}

const isAlone = (normalized: string, span: Span, rest: string) =>
  rest.trim() === '' && normalized.slice(0, span.start).trim() === '';

const touchesLink = ({ links }: Line, { end }: Span) =>
  links.some((link) => link.start >= end && link.start - end <= MAX_UNSEPARATED_LABEL_LENGTH);

/** "Read the full article at NAME", all in one link. */
const isInLink = ({ links }: Line, { start, end }: Span) =>
  links.some((link) => link.start >= start - 1 && link.start <= start + 1 && link.end > end);

const textOutsideLinks = ({ text, links }: Line) =>
  text.length - links.reduce((sum, { start, end }) => sum + end - start, 0);
