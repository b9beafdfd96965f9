import MarkdownIt from 'markdown-it';
import type { PackageProblem, ProblemCode } from '../domain/content-package.ts';

interface Text {
  readonly file: string;
  readonly markdown: string;
  /** How many lines stand before the text in its file. */
  readonly linesBefore: number;
  readonly pictures: ReadonlySet<string>;
}

type Found = readonly [code: ProblemCode, line: number, named: Record<string, string>];
type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

// It sees HTML and unsafe links as such, so that they can be named; what is shown later is rendered without them.
const seeing = new MarkdownIt({ html: true });
seeing.validateLink = () => true;

const SAFE_LINK = /^(https?:\/\/|mailto:|tel:|#)/i;
const PICTURE = /^pictures\/([a-z0-9-]+\.(png|jpe?g))$/;
const FIRST_WORD = 20;

/** What may not stand in a lesson or a question: HTML, links that run something, pictures that are not there. */
export function checkMarkdown({ file, markdown, linesBefore, pictures }: Text): PackageProblem[] {
  const found = seeing.parse(markdown, {}).flatMap((token) => foundIn(token, pictures));
  return found.map(([code, line, named]) => ({ code, file, line: linesBefore + line, named }));
}

function foundIn(token: Token, pictures: ReadonlySet<string>): Found[] {
  const line = (token.map?.[0] ?? 0) + 1;
  if (token.type === 'html_block') return [['html-in-markdown', line, { html: shortened(token.content) }]];
  if (token.type === 'heading_open' && token.tag === 'h1') return [['heading-too-high', line, {}]];
  return foundInLine(token.children ?? [], line, pictures);
}

function foundInLine(children: readonly Token[], first: number, pictures: ReadonlySet<string>): Found[] {
  let line = first;
  return children.flatMap((child): Found[] => {
    if (child.type === 'softbreak' || child.type === 'hardbreak') line += 1;
    if (child.type === 'html_inline') return [['html-in-markdown', line, { html: shortened(child.content) }]];
    if (child.type === 'link_open') return wrongLink(`${child.attrGet('href') ?? ''}`, line);
    if (child.type === 'image') return wrongPicture(child, line, pictures);
    return [];
  });
}

const wrongLink = (target: string, line: number): Found[] =>
  SAFE_LINK.test(target) ? [] : [['link-unsafe', line, { target: shortened(target) }]];

function wrongPicture(image: Token, line: number, pictures: ReadonlySet<string>): Found[] {
  const picture = `${image.attrGet('src') ?? ''}`;
  const name = PICTURE.exec(picture)?.[1];
  if (!name) return [['picture-elsewhere', line, { picture: shortened(picture) }]];
  const missing: Found[] = pictures.has(name) ? [] : [['picture-missing', line, { picture }]];
  return image.content.trim() ? missing : [...missing, ['picture-without-words', line, { picture }]];
}

const shortened = (text: string): string => {
  const [first = ''] = text.trim().split('\n');
  return first.length > FIRST_WORD ? `${first.slice(0, FIRST_WORD)}…` : first;
};
