import { createHash } from 'node:crypto';

/** Encrypts the streams of a PDF, and names how in its trailer. */
export interface PdfCipher {
  encrypt(content: Buffer, objectNumber: number): Buffer;
  trailer: string;
}

/** Fills up a short password (ISO 32000-1, 7.6.3.3). */
const PADDING = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex',
);
const ID = Buffer.from('0123456789abcdef');
const PERMISSIONS = -4;
const KEY_BYTES = 5;

const md5 = (...parts: Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest();

/** The cipher of the first encrypted PDFs; Node's own no longer has it. */
function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 255] ?? 0;
  const swap = (a: number, b: number) => {
    [state[a & 255], state[b & 255]] = [at(b), at(a)];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + at(i)) & 255;
      swap(i, j);
      return byte ^ at(at(i) + at(j));
    }),
  );
}

/** The standard security handler, revision 2: 40 bits, as every reader of PDFs still knows it. */
export function encryptPdf(password: string): PdfCipher {
  const padded = Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
  const owner = rc4(md5(padded).subarray(0, KEY_BYTES), padded);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(padded, owner, permissions, ID).subarray(0, KEY_BYTES);
  const user = rc4(key, PADDING);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  const entries = `/O${hex(owner)}/U${hex(user)}/P ${PERMISSIONS}`;
  return {
    encrypt(content, objectNumber) {
      const salt = Buffer.alloc(5);
      salt.writeUIntLE(objectNumber, 0, 3);
      return rc4(md5(key, salt).subarray(0, KEY_BYTES + 5), content);
    },
    trailer: `/ID[${hex(ID)}${hex(ID)}]/Encrypt<</Filter/Standard/V 1/R 2${entries}>>`,
  };
}
