import { strToU8, zipSync } from 'fflate';

/** The smallest picture there is: one pixel. */
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const lesson = (title: string, text: string) => `---
title: { ja: ${title}, en: ${title} in English }
minutes: 5
lastReviewedOn: 2026-10-01
dutyTags: [all-staff]
---
${text}
`;

/** A sound package of two lessons and a quiz for the edition, with parts replaced, added or (null) left out. */
export function aPackage(
  edition: string,
  parts: Record<string, string | Uint8Array | null> = {},
): Map<string, Uint8Array> {
  const files: Record<string, string | Uint8Array | null> = {
    'package.yaml': `edition: ${edition}\nlessons:\n  - passwords\n  - phishing\nquiz: quiz.yaml\n`,
    'lessons/passwords.md': lesson(
      '長い合言葉',
      '## 長さが強さ\n\n![鍵の図](pictures/key.png)\n\n15文字以上にします。',
    ),
    'lessons/phishing.md': lesson(
      'うその電子メール',
      '## あわてさせる文面\n\n<https://example.jp> を開く前に確かめます。',
    ),
    'pictures/key.png': PIXEL,
    'quiz.yaml': `passMark: 1
questions:
  - key: length
    kind: single
    lesson: passwords
    text: パスワードで最も大切なのは
    options:
      - { text: 長さ, correct: true }
      - { text: 記号, feedback: 記号より長さです }
    feedback: 長いほど破られにくくなります。
`,
    ...parts,
  };
  const kept = Object.entries(files).flatMap(([path, content]): [string, Uint8Array][] =>
    content === null ? [] : [[path, typeof content === 'string' ? strToU8(content) : content]],
  );
  return new Map(kept);
}

export const zipOf = (files: ReadonlyMap<string, Uint8Array>, folder = '') => ({
  fileName: 'package.zip',
  bytes: zipSync(Object.fromEntries([...files].map(([path, content]) => [`${folder}${path}`, content]))),
});
