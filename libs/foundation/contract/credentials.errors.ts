export const credentialsErrors = {
  'award-already-revoked': {
    status: 409,
    ja: 'この証明は失効しています。失効は取り消せません。',
    en: 'This award is revoked, and that cannot be undone.',
  },
  'award-already-superseded': {
    status: 409,
    ja: 'この証明は再発行されています。新しいほうの証明を開いてください。',
    en: 'This award was made again. Please open the newer one.',
  },
  'character-without-glyph': {
    status: 409,
    ja: '「{characters}」は証明書の書体にない文字です。空白にはせず、印刷を止めました。事務局に連絡し、代わりの字で再発行を受けてください。',
    en: 'The typeface of the certificate lacks “{characters}”. Nothing was printed. Please ask the office to issue it again with another character.',
  },
  'award-names-organization': {
    status: 422,
    ja: 'この証明には団体の名前があります。空にせず、正しい名前を書いてください。',
    en: 'This award names an organization. Please write its right name instead of leaving it empty.',
  },
  'nothing-to-correct': {
    status: 409,
    ja: '今の証明と同じ内容です。直すところを書きかえてください。',
    en: 'This is what the award says already. Please change what is wrong.',
  },
  'nothing-to-print': {
    status: 404,
    ja: 'この条件に合う証明書がありません。年度や開催の選び方を見直してください。',
    en: 'No certificate fits these conditions. Please look at the fiscal year and the offering again.',
  },
  'too-many-to-print': {
    status: 409,
    ja: '一度に印刷できるのは{most}枚までです。開催や種類でしぼってください。',
    en: 'At most {most} certificates are printed at once. Please narrow them by offering or kind.',
  },
  'attendance-has-no-badge': {
    status: 404,
    ja: 'バッジがあるのは合格の証明だけです。受講証明書はPDFで受け取ってください。',
    en: 'Only a pass has a badge. Please take the certificate of attendance as a PDF.',
  },
} as const;
