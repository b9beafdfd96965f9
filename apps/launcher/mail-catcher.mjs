import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { readMail } from './read-mail.mjs';
import { remember } from './remembered.mjs';

/** A mail server for development: takes every mail, sends none, and keeps each as a file (.json) in this folder. */
export function startMailCatcher(port, folder) {
  mkdirSync(folder, { recursive: true });
  let caught = 0;
  const server = createServer((socket) =>
    converse(socket, (mail) => {
      const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${String(caught++).padStart(6, '0')}.json`;
      remember(path.join(folder, name), JSON.stringify(mail));
    }),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ port: server.address().port, stop: () => server.close() }));
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
