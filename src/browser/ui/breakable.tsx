import { Fragment } from 'preact';

/** Before a dot in a host's name, and after a slash in an address; not before the ending of a file's name. */
const BREAK = /(?<=[\p{L}\p{N}]{2})(?=\.(?!html?\b|php\b|aspx?\b)\p{L}{2})|(?<=\/)(?=[^/\s])/u;

/** A text whose hosts and addresses are broken between their parts where a line is too short for them. */
export const Breakable = ({ text }: { text: string }) => (
  <>
    {text.split(BREAK).map((part, at) => (
      <Fragment key={at}>
        {at > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </>
);
