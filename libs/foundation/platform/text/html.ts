/** Markup that is safe as it stands. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | null | readonly Markup[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function safe(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (Array.isArray(piece)) return piece.map(safe).join('');
  return String(piece ?? '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** Whatever is put into it is text, unless it is markup already. */
export const html = (written: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(written.map((text, at) => text + (at < pieces.length ? safe(pieces[at] ?? null) : '')).join(''));
