import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** A mail server for development: takes every mail, sends none, and keeps each as a file in this folder. */
export function startMailCatcher(port, folder) {
  mkdirSync(folder, { recursive: true });
  let caught = 0;
  const server = createServer((socket) =>
    converse(socket, (mail) => {
      const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${String(caught++).padStart(6, '0')}.json`;
      writeFileSync(path.join(folder, name), JSON.stringify(mail));
    }),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ stop: () => server.close() }));
  });
}

function converse(socket, keep) {
  const conversation = new Conversation((line) => socket.write(`${line}\r\n`), keep);
  let heard = '';
  socket.on('error', () => undefined);
  socket.on('data', (bytes) => {
    const lines = (heard + bytes.toString('latin1')).split('\r\n');
    heard = lines.pop() ?? '';
    for (const line of lines) conversation.hear(line);
  });
}

/** As much of SMTP as a client needs to hand over its mail. */
class Conversation {
  to = [];
  mail = null;

  constructor(say, keep) {
    this.say = say;
    this.keep = keep;
    say('220 kunren mail catcher');
  }

  hear(line) {
    if (this.mail) this.hearMail(line);
    else this.hearCommand(line);
  }

  hearMail(line) {
    if (line !== '.') return void this.mail.push(line.replace(/^\.\./, '.'));
    this.keep({ at: new Date().toISOString(), to: this.to.join(', '), ...readMail(this.mail.join('\r\n')) });
    [this.mail, this.to] = [null, []];
    this.say('250 kept');
  }

  hearCommand(line) {
    const [, command = '', address = ''] = /^(\w+)[^<]*(?:<(.*?)>)?/.exec(line) ?? [];
    if (command === 'RCPT') this.to.push(address);
    if (command === 'DATA') this.mail = [];
    this.say({ DATA: '354 go on', QUIT: '221 bye' }[command] ?? '250 ok');
  }
}

/** Subject and text of a plain mail as nodemailer writes it. */
export function readMail(raw) {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = new Map(
    head
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const text = decoded(rest.join('\r\n\r\n'), headers.get('content-transfer-encoding')?.toLowerCase());
  return { subject: wordsOf(headers.get('subject') ?? ''), text };
}

const wordsOf = (header) =>
  header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind, word) =>
      kind.toLowerCase() === 'b' ? decoded(word, 'base64') : decoded(word.replaceAll('_', ' '), 'quoted-printable'),
    );

function decoded(body, encoding) {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString('utf8');
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
