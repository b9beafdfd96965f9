/** What was read of a page or a feed: its elements in their order, with what stands in them. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

const VOID = new Set(['meta', 'link', 'br', 'hr', 'img', 'input']);
const TAG = /^<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+(?:="[^"<]*")?)*)\s*(\/?)>/;
const ENTITY = /&(amp|lt|gt|quot|#\d+);/g;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const plain = (text: string): string =>
  text.replace(ENTITY, (_, entity: string) => NAMED[entity] ?? String.fromCodePoint(Number(entity.slice(1))));

interface Piece {
  readonly length: number;
  /** Undefined where it is a tag. */
  readonly text?: string;
  readonly name: string;
  readonly attributes: string;
  readonly isEnd: boolean;
  readonly isEmpty: boolean;
}

/** Reads HTML or XML as we write it; throws where a tag is not closed, crosses another, or text holds a bare sign. */
export function elementsIn(written: string): Element[] {
  const isHtml = /^<!doctype html>/i.test(written);
  let rest = written.replace(/^(<!doctype html>|<\?xml[^>]*\?>)/i, '');
  const found: Element[] = [];
  const open: Element[] = [];
  while (rest) {
    const piece = firstOf(rest);
    rest = rest.slice(piece.length);
    if (piece.text !== undefined) for (const element of open) element.text += piece.text;
    else if (piece.isEnd) close(piece.name, open);
    else {
      const element = { name: piece.name, attributes: attributesIn(piece.attributes), text: '' };
      found.push(element);
      if (!piece.isEmpty && !(isHtml && VOID.has(piece.name))) open.push(element);
    }
  }
  if (open.length) throw new Error(`Never closed: ${open.map(({ name }) => name).join(', ')}`);
  return found;
}

function close(name: string, open: Element[]): void {
  if (open.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`);
}

function firstOf(rest: string): Piece {
  const [tag, isEnd, name = '', attributes = '', isEmpty] = TAG.exec(rest) ?? [];
  if (tag) return { length: tag.length, name, attributes, isEnd: isEnd === '/', isEmpty: isEmpty === '/' };
  const text = /^[^<]+/.exec(rest)?.[0];
  if (!text) throw new Error(`No tag: ${rest.slice(0, 60)}`);
  if (text.replace(ENTITY, '').includes('&')) throw new Error(`A bare sign in: ${text.slice(0, 60)}`);
  return { length: text.length, text: plain(text), name: '', attributes: '', isEnd: false, isEmpty: false };
}

const attributesIn = (written: string): Record<string, string> =>
  Object.fromEntries(
    [...written.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
