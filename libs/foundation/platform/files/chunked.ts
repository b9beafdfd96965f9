/** The same bytes in chunks of one size, the last one shorter. Where the line breaks, what came before is the last chunk. */
export async function* chunked(sent: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0);
  try {
    for await (const part of sent) {
      held = held.length ? Buffer.concat([held, part]) : Buffer.from(part);
      for (; held.length >= size; held = held.subarray(size)) yield held.subarray(0, size);
    }
  } catch {
    // Whoever sent is gone, and asks later how far it came.
  }
  if (held.length) yield held;
}
