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
  const located = entries.map((entry): Located => ({ entry, id: keptIdOf(entry, known) ?? newId() }));
  const ids = new Map(located.flatMap(({ entry, id }) => entry.versions.map(({ code }) => [code, id] as const)));
  const idOf = (code: string): OrganizationId => {
    const id = ids.get(code);
    if (!id) throw new Error(`The registry names no organization ${code}`);
    return id;
  };
  const places = new Places(entries, idOf);
  return {
    organizations: located.map((one) => organizationRow(one, places)),
    versions: located.flatMap((one) => versionRows(one, places)),
    events: changes.map(({ effectiveOn, kind, old, newCode }) => ({
      id: newId(),
      effective_on: effectiveOn,
      kind,
      predecessor_id: idOf(old.code),
      successor_id: idOf(newCode),
    })),
  };
}

function keptIdOf({ versions }: RegistryEntry, known: ReadonlyMap<string, OrganizationId>): OrganizationId | undefined {
  const code = versions.map((version) => version.code).find((one) => known.has(one));
  return code === undefined ? undefined : known.get(code);
}

/** Where an organization lies: its prefecture and its bureau. */
class Places {
  private readonly prefectures: ReadonlyMap<string, RegistryVersion>;

  constructor(
    entries: readonly RegistryEntry[],
    private readonly idOf: (code: string) => OrganizationId,
  ) {
    const prefectures = entries.filter(({ type }) => type === 'prefecture').map(latest);
    this.prefectures = new Map(prefectures.map((version) => [version.code, version]));
  }

  of({ prefecture, bureau }: RegistryEntry) {
    return {
      prefecture_id: prefecture ? this.idOf(prefecture) : null,
      bureau_id: bureau ? this.idOf(bureau) : null,
    };
  }

  /** The prefecture that stands beside a municipality's name. */
  around({ prefecture, type }: RegistryEntry): RegistryVersion | null {
    return (type === 'municipality' && prefecture && this.prefectures.get(prefecture)) || null;
  }
}

function organizationRow({ entry, id }: Located, places: Places): OrganizationRow {
  const { code, name, kana, kind, validTo } = latest(entry);
  const within = places.around(entry);
  const full_name = within ? `${name}（${within.name}）` : name;
  return { id, code, name, full_name, type: entry.type, kana, kind, ...places.of(entry), closed_on: validTo };
}

const versionRows = ({ entry, id }: Located, places: Places): VersionRow[] =>
  entry.versions.map(({ validFrom, validTo, ...named }) => ({
    organization_id: id,
    valid_from: validFrom,
    valid_to: validTo,
    ...named,
    ...places.of(entry),
    search_key: searchKeyOf(named, places.around(entry)),
  }));
