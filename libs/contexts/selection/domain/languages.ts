export type Language = 'ja' | 'en';
export type InBoth = Readonly<Record<Language, string>>;
