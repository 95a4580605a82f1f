/** The stream that holds an encrypted document ([MS-OFFCRYPTO] 2.3.4), in UTF-16. */
const STREAM_NAME = [...'EncryptedPackage'].map((letter) => `${letter}\0`).join('');

/** True if a compound file holds a document with a password, and is not an old Word file. */
export function isEncryptedDocument(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(STREAM_NAME);
}
