/** The same bytes in chunks of one size, the last one shorter. Where the line breaks, what came before is the last chunk. */
export async function* chunked(sent: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let held = Buffer.alloc(0);
  const source = sent[Symbol.asyncIterator]();
  for (;;) {
    const { value, done } = await source.next().catch(() => ({ value: undefined, done: true as const }));
    if (done) break;
    held = held.length ? Buffer.concat([held, value]) : Buffer.from(value);
    while (held.length >= size) {
      yield held.subarray(0, size);
      held = held.subarray(size);
    }
  }
  if (held.length) yield held;
}
