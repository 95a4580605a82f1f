import fc from 'fast-check';

const sentence =
  'The old ferry leaves the harbour at seven, and nobody on the island wants to miss it. ';
const paragraph = `<p>${sentence.repeat(4)}</p>`;

/** Any code units: lone surrogates, control and direction characters among them. */
export const anything = fc
  .uint16Array({ maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));

/** A piece of markup such as no person writes. */
export const piece = fc.oneof(
  anything,
  fc.constantFrom(
    ...'<p> </p> <div> </div> <br> <a href="https://a.example/x"> <a href="javascript:1"> </a> <table><tr><td> </table> <li> <em> </i> <pre> <svg><title> <!-- --> <script> </script> <p hidden> <b style="left:-9999px"> <blockquote> <img src=x> </body> <h1> <form><input name=parentNode> <q> &amp; &#0; <template>'.split(
      ' ',
    ),
  ),
  fc.constantFrom(paragraph, sentence, '\u00ad', '\u200b', '\ufeff', '\u202e'),
);
