import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Request, RequestHandler, Response } from 'express';
import { escapeHtml, type Pages } from '../http/pages.ts';

interface CaughtMail {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly calendar?: readonly string[];
}

const MOST_SHOWN = 200;

/** The mails that the mail catcher of a development kept, the newest first. Never in production: anybody may read them. */
export const mailboxPage =
  (folder: string, pages: Pages): RequestHandler =>
  (_request: Request, response: Response): void => {
    const mails = mailsIn(folder);
    const body = `<h1>ローカルのメール（開発用）</h1>
      <p>送られたメールは外に出ず、ここに残ります。（${mails.length} 通）</p>${mails.map(written).join('')}`;
    const { type, content } = pages.show({ language: 'ja', title: 'メール', body });
    response.type(type).set('Cache-Control', 'no-store').send(content);
  };

function mailsIn(folder: string): CaughtMail[] {
  if (!existsSync(folder)) return [];
  const newest = globSync('*.json', { cwd: folder }).toSorted().toReversed().slice(0, MOST_SHOWN);
  return newest.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
}

const written = ({ at, to, subject, text, calendar = [] }: CaughtMail): string => `<article>
  <h2>${escapeHtml(subject)}</h2><p>${escapeHtml(to)} — <time>${escapeHtml(at)}</time></p>
  <pre style="white-space: pre-wrap">${linked(escapeHtml(text))}</pre>${calendar.map(enclosed).join('')}</article><hr>`;

/** What a calendar would read, its folded lines put together. */
const enclosed = (entry: string): string => `<details><summary>予定（.ics）</summary>
  <pre style="white-space: pre-wrap">${escapeHtml(entry.replaceAll(/\r?\n /g, ''))}</pre></details>`;

const linked = (escaped: string): string =>
  escaped.replace(/https?:\/\/[^\s<>&]+/g, (url) => `<a href="${url}">${url}</a>`);
