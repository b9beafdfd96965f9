import { newId, type OrganizationId } from '#kernel';
import { searchKeyOf } from '../domain/fold.ts';
import type { EventRow, OrganizationRow, VersionRow } from '../persistence/registry.repository.ts';
import type { Registry, RegistryEntry, RegistryVersion } from './registry.ts';

interface Located {
  readonly entry: RegistryEntry;
  readonly id: OrganizationId;
}

export interface RegistryRows {
  readonly organizations: OrganizationRow[];
  readonly versions: VersionRow[];
  readonly events: EventRow[];
}

const latest = ({ versions }: RegistryEntry): RegistryVersion => versions.at(-1) ?? versions[0];

/** The registry as rows. An organization that is known by any code it ever had keeps its id. */
export function rowsOf({ entries, changes }: Registry, known: ReadonlyMap<string, OrganizationId>): RegistryRows {
  const located = entries.map((entry): Located => {
    const code = entry.versions.map((version) => version.code).find((one) => known.has(one));
    return { entry, id: (code && known.get(code)) || newId() };
  });
  const ids = new Map(located.flatMap(({ entry, id }) => entry.versions.map(({ code }) => [code, id] as const)));
  const prefectures = new Map(
    entries.filter(({ type }) => type === 'prefecture').map((entry) => [latest(entry).code, latest(entry)]),
  );
  const idOf = (code: string): OrganizationId => {
    const id = ids.get(code);
    if (!id) throw new Error(`The registry names no organization ${code}`);
    return id;
  };
  const placed = ({ prefecture, bureau }: RegistryEntry) => ({
    prefecture_id: prefecture ? idOf(prefecture) : null,
    bureau_id: bureau ? idOf(bureau) : null,
  });
  const prefectureOf = ({ prefecture, type }: RegistryEntry) =>
    (type === 'municipality' && prefecture && prefectures.get(prefecture)) || null;
  return {
    organizations: located.map(({ entry, id }) => {
      const { code, name, kana, kind, validTo } = latest(entry);
      const within = prefectureOf(entry);
      const full_name = within ? `${name}（${within.name}）` : name;
      return { id, code, name, full_name, type: entry.type, kana, kind, ...placed(entry), closed_on: validTo };
    }),
    versions: located.flatMap(({ entry, id }) =>
      entry.versions.map(({ validFrom, validTo, ...named }) => ({
        organization_id: id,
        valid_from: validFrom,
        valid_to: validTo,
        ...named,
        ...placed(entry),
        search_key: searchKeyOf(named, prefectureOf(entry)),
      })),
    ),
    events: changes.map(({ effectiveOn, kind, old, newCode }) => ({
      id: newId(),
      effective_on: effectiveOn,
      kind,
      predecessor_id: idOf(old.code),
      successor_id: idOf(newCode),
    })),
  };
}
