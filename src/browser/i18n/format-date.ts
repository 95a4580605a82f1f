import { interfaceLanguage } from './interface-language.ts';

/** A day in the reader's language. Text that is no date stays as it is. */
export const formatDay = (time: string): string => format(time, { dateStyle: 'medium' });

/** A day and time in the reader's language. Text that is no date stays as it is. */
export const formatTime = (time: string): string =>
  format(time, { dateStyle: 'medium', timeStyle: 'short' });

function format(time: string, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(time);
  if (Number.isNaN(date.valueOf())) return time;
  return new Intl.DateTimeFormat(interfaceLanguage(), style).format(date);
}
