import type { Document } from '#contract';
import type { Settings } from '../settings.ts';

interface Page {
  readonly language: 'ja' | 'en';
  readonly title: string;
  /** HTML of a document of ours, in which everything from elsewhere is escaped. */
  readonly body: string;
  readonly status?: number;
  readonly cacheSeconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const WORDS = {
  ja: { product: 'Kunren 訓練', help: 'お問い合わせ' },
  en: { product: 'Kunren', help: 'Contact' },
} as const;

const STYLE = `
  :root { color-scheme: light; }
  body { margin: 0; font-family: system-ui, "Noto Sans JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif;
    line-height: 1.7; color: #1a1a1c; background: #f8f8fb; overflow-wrap: anywhere; }
  header, main, footer { max-width: 44rem; margin: 0 auto; padding: 1rem; }
  header { font-weight: 700; }
  main { background: #fff; border: 1px solid #d8d8db; border-radius: .75rem; padding: 1.25rem; }
  h1 { font-size: 1.5rem; line-height: 1.4; margin: 0 0 1rem; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .5rem 1.25rem; margin: 0; }
  dt { color: #4d4d4d; } dd { margin: 0; }
  table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .5rem; border-bottom: 1px solid #d8d8db; }
  a { color: #0017c1; } a:focus-visible { outline: 4px solid #000; outline-offset: 2px; background: #ffd43d; }
  footer { color: #4d4d4d; font-size: .875rem; }
  @media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
  @media print { body { background: #fff; } main { border: 0; } }`;

/** The frame of public pages: HTML without script, with the contact for help on each. */
export class Pages {
  constructor(private readonly settings: Settings) {}

  show({ language, title, body, ...answer }: Page): Document {
    const words = WORDS[language];
    const contact = escapeHtml(this.settings.values.HELP_CONTACT);
    const content = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${escapeHtml(title)} | ${words.product}</title><style>${STYLE}</style></head>
<body><header>${words.product}</header><main>${body}</main><footer>${words.help}: ${contact}</footer></body></html>
`;
    return { type: 'text/html; charset=utf-8', content, ...answer };
  }
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
