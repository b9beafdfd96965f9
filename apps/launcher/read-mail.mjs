/** Subject, text and calendar entries of a mail as nodemailer writes it. */
export function readMail(raw) {
  const parts = partsOf(raw);
  const subject = wordsOf(parts[0].headers.get('subject') ?? '');
  const text = parts.find(({ type }) => type === 'text/plain')?.text ?? '';
  const calendar = parts.filter(({ type }) => type === 'text/calendar').map(({ text: entry }) => entry);
  return { subject, text, ...(calendar.length && { calendar }) };
}

/** A mail and all that stands in it, from the outside in. */
function partsOf(raw) {
  const headers = headersOf(raw);
  const body = raw.slice(raw.indexOf('\r\n\r\n') + 4);
  const said = headers.get('content-type') ?? 'text/plain';
  const [, boundary] = /boundary="?([^";]+)/i.exec(said) ?? [];
  const part = { headers, type: said.split(';')[0].trim().toLowerCase() };
  if (!boundary) return [{ ...part, text: decoded(body, headers.get('content-transfer-encoding')?.toLowerCase()) }];
  const inner = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1);
  return [part, ...inner.flatMap((piece) => partsOf(piece.slice(2)))];
}

function headersOf(raw) {
  const [head = ''] = raw.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
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
