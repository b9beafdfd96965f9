import { expect } from '@jest/globals';
import { readCalendar, type ReadEntry } from './calendar.ts';
import type { World } from './world.ts';

export interface ReadMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly entries: readonly ReadEntry[];
}

/** Reads the mails since it last did, by their recipients, with their calendar entries, each of which is to its recipient alone. */
export function aReader(world: World): () => Promise<ReadMail[]> {
  let seen = 0;
  return async () => {
    await world.settle();
    const mails = world.mailbox.mails.slice(seen).map(({ to, subject, text, calendar = [] }) => {
      const entries = calendar.flatMap(({ content, method }) => {
        const read = readCalendar(content);
        expect(read.map((entry) => [entry.method, entry.attendees])).toEqual([[method, [`mailto:${to}`]]]);
        return read;
      });
      return { to, subject, text, entries };
    });
    seen = world.mailbox.mails.length;
    return mails.toSorted((a, b) => a.to.localeCompare(b.to) || a.subject.localeCompare(b.subject));
  };
}
