import { useState } from 'react';

export type Companion =
  | { readonly kind: 'member'; readonly signInId: string }
  | { readonly kind: 'invited'; readonly name: string; readonly mail: string };

export const blank = {
  member: { kind: 'member', signInId: '' },
  invited: { kind: 'invited', name: '', mail: '' },
} as const;

const isFilled = (companion: Companion): boolean =>
  companion.kind === 'member'
    ? companion.signInId.trim() !== ''
    : companion.name.trim() !== '' && /.+@.+/.test(companion.mail.trim());

/** What the API is told. */
export const sent = (companions: readonly Companion[]) =>
  companions.map((each) =>
    each.kind === 'member' ? { signInId: each.signInId.trim() } : { name: each.name.trim(), mail: each.mail.trim() },
  );

/** The people somebody brings along; each keeps its key while others come and go. */
export function useCompanions() {
  const [rows, setRows] = useState<readonly { readonly key: number; readonly companion: Companion }[]>([]);
  return {
    rows,
    add: (kind: Companion['kind']) => setRows([...rows, { key: (rows.at(-1)?.key ?? 0) + 1, companion: blank[kind] }]),
    change: (key: number, companion: Companion) =>
      setRows(rows.map((row) => (row.key === key ? { key, companion } : row))),
    remove: (key: number) => setRows(rows.filter((row) => row.key !== key)),
    /** Places, from 1, of those that are not filled in. */
    missing: () => rows.flatMap(({ companion }, at) => (isFilled(companion) ? [] : [at + 1])),
  };
}
