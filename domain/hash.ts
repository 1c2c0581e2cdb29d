/** A number of 32 bits, the same for the same text on every machine: FNV-1a, spread evenly enough for a burst or a sample. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
