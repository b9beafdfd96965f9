import type { Roles } from './roles.ts';

export const font =
  '"Hiragino Sans","Hiragino Kaku Gothic ProN","Yu Gothic UI","Meiryo","Noto Sans JP","Noto Sans CJK JP",sans-serif';
export const bold = 700;

/** What must be filled in is told by a word instead of an asterisk. */
export const requiredWord = (r: Roles) =>
  ({
    '& span[aria-hidden="true"]': { fontSize: 0 },
    '& span[aria-hidden="true"]::after': {
      content: 'var(--required-word)',
      fontSize: 12,
      fontWeight: bold,
      color: r.bad,
      marginLeft: 6,
    },
  }) as const;

/** A label stands above its field and never floats into it. */
export const labelStyle = (r: Roles) =>
  ({
    position: 'static',
    transform: 'none',
    maxWidth: 'none',
    fontSize: 13,
    fontWeight: bold,
    color: r.ink,
    lineHeight: 1.5,
    marginBottom: 4,
    whiteSpace: 'normal',
    overflow: 'visible',
    '&.Mui-focused, &.Mui-error': { color: r.ink },
    ...requiredWord(r),
  }) as const;
