/** A section's bytes as numbers of 8 bits with a sign. */
export const asInt8 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Int8Array(buffer, byteOffset, byteLength);

/** As numbers of 16 bits. */
export const asUint16 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Uint16Array(buffer, byteOffset, byteLength >> 1);

/** As numbers of 32 bits. */
export const asUint32 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Uint32Array(buffer, byteOffset, byteLength >> 2);

/** As numbers of 32 bits with a sign. */
export const asInt32 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Int32Array(buffer, byteOffset, byteLength >> 2);

/** As floating-point numbers of 32 bits. */
export const asFloat32 = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Float32Array(buffer, byteOffset, byteLength >> 2);
