export const notificationsErrors = {
  'nobody-to-tell': {
    status: 409,
    ja: '送る相手がいません。メールアドレスのある未修了の人には、もう送ってあります。',
    en: 'There is nobody to write to: everybody unfinished who has a mail address has been told already.',
  },
} as const;
