import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Mailer, MailModule, type Mail } from '#platform';
import { configFor } from '../world/database.ts';

interface Catcher {
  readonly port: number;
  readonly stop: () => void;
}
const launcher = '../../apps/launcher/mail-catcher.mjs';
const { startMailCatcher } = (await import(launcher)) as {
  startMailCatcher: (port: number, folder: string) => Promise<Catcher>;
};

const entry = (summary: string) => `BEGIN:VCALENDAR\r\nSUMMARY:${summary}\r\n.DOT\r\nEND:VCALENDAR\r\n`;

describe('A mail', () => {
  let folder: string;
  let catcher: Catcher;
  let mailer: Mailer;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kunren-mail-'));
    catcher = await startMailCatcher(0, folder);
    const SMTP_URL = `smtp://127.0.0.1:${catcher.port}`;
    const { providers = [] } = MailModule.over({ ...configFor('kunren_worker'), SMTP_URL });
    mailer = (providers[0] as unknown as { useValue: Mailer }).useValue;
  });
  afterEach(() => {
    catcher.stop();
    rmSync(folder, { recursive: true });
  });

  const caught = async (mail: Partial<Mail>) => {
    await mailer.send({ to: 'hana@example.jp', subject: '件名', text: '本文\n.点', messageId: 'one', ...mail });
    return readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))[0];
  };

  it('is read back from a mail server as it was written', async () => {
    const { at: _at, ...mail } = await caught({});
    expect(mail).toEqual({ to: 'hana@example.jp', subject: '件名', text: expect.stringMatching(/^本文\r?\n\.点\s*$/) });
  });

  it('carries its calendar entries: the first as an invitation, the others as files', async () => {
    const [one, two] = [entry('一日目'), entry('二日目')];
    const mail = await caught({
      calendar: [
        { method: 'REQUEST', content: one, fileName: '1.ics' },
        { method: 'REQUEST', content: two, fileName: '2.ics' },
      ],
    });
    expect(mail.text).toContain('本文');
    expect(mail.calendar.map((text: string) => text.trim())).toEqual([one.trim(), two.trim()]);
  });
});
