import MarkdownIt from 'markdown-it';

type AddressOf = (source: string) => string;
type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** Markdown as HTML that is safe to show: HTML in it is written out, not obeyed. `addressOf` says where a picture lies. */
export function markdownToHtml(text: string, addressOf: AddressOf = (source) => source): string {
  const tokens = markdown.parse(text, {});
  for (const token of tokens.flatMap(({ children }) => children ?? [])) place(token, addressOf);
  return markdown.renderer.render(tokens, markdown.options, {});
}

function place(token: Token, addressOf: AddressOf): void {
  if (token.type === 'image') token.attrSet('src', addressOf(String(token.attrGet('src'))));
  // Whoever follows a link to another place finds the lesson as they left it.
  if (token.type === 'link_open' && String(token.attrGet('href')).startsWith('http')) {
    token.attrSet('target', '_blank');
    token.attrSet('rel', 'noopener noreferrer');
  }
}

/** What a text holds that a page of words alone has no place for: pictures, a heading of the first rank. */
export function markdownHolds(text: string): { readonly picture: boolean; readonly firstHeading: boolean } {
  const tokens = markdown.parse(text, {});
  return {
    picture: tokens.some(({ children }) => children?.some(({ type }) => type === 'image')),
    firstHeading: tokens.some(({ type, tag }) => type === 'heading_open' && tag === 'h1'),
  };
}
