import type { IconName } from '#web/staff-ui';
import { menuFor } from './menu.ts';

export interface Hit {
  readonly group: string;
  readonly label: string;
  readonly note: string;
  readonly icon: IconName;
  readonly to: string;
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/\s/g, '')
    .toLowerCase();

type Translate = (key: string) => string;

/** The screens one may open whose words hold what was typed. */
export function screensFor(query: string, abilities: Readonly<Record<string, true>>, translate: Translate): Hit[] {
  const wanted = fold(query);
  return menuFor(abilities)
    .flatMap(({ label, entries }) =>
      entries.map(({ to, icon, label: name }) => ({
        group: translate('layout.screens'),
        label: translate(`menu.${name}`),
        note: translate(`menu.groups.${label}`),
        icon,
        to,
      })),
    )
    .filter(({ label, note }) => fold(label + note).includes(wanted));
}
