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

/** Reads HTML or XML as we write it; throws where a tag is not closed, crosses another, or text holds a bare sign. */
export function elementsIn(written: string): Element[] {
  const isHtml = /^<!doctype html>/i.test(written);
  let rest = written.replace(/^(<!doctype html>|<\?xml[^>]*\?>)/i, '');
  const found: Element[] = [];
  const open: Element[] = [];
  while (rest) {
    const [tag = '', isEnd, name = '', attributes = '', isEmpty] = TAG.exec(rest) ?? [];
    const text = tag ? '' : (/^[^<]+/.exec(rest)?.[0] ?? '');
    if (!tag && !text) throw new Error(`No tag: ${rest.slice(0, 60)}`);
    if (text.replace(ENTITY, '').includes('&')) throw new Error(`A bare sign in: ${text.slice(0, 60)}`);
    rest = rest.slice((tag || text).length);
    for (const element of open) element.text += plain(text);
    if (isEnd && open.pop()?.name !== name) throw new Error(`${tag} closes what is not open`);
    if (!tag || isEnd) continue;
    const element = { name, attributes: attributesIn(attributes), text: '' };
    found.push(element);
    if (!isEmpty && !(isHtml && VOID.has(name))) open.push(element);
  }
  if (open.length) throw new Error(`Never closed: ${open.map(({ name }) => name).join(', ')}`);
  return found;
}

const attributesIn = (written: string): Record<string, string> =>
  Object.fromEntries(
    [...written.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
