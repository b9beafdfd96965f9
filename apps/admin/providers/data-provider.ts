import type { DataProvider, RaRecord } from 'react-admin';
import type { Route } from '#contract/routes';
import { callUntyped } from '#web/api-client';
import type { ResourceRoutes, StaffResource } from './staff-resource.ts';

type Values = Record<string, unknown>;
interface Rows extends Values {
  readonly items: RaRecord[];
  readonly total?: number;
}

/** react-admin's questions in the words of the contract. Verbs do not pass here: they call the api client. */
export function dataProviderOf(resources: readonly StaffResource[]): DataProvider {
  const routesOf = (name: string): ResourceRoutes => resources.find((one) => one.name === name)?.routes ?? {};
  const route = (name: string, ask: keyof ResourceRoutes): Route =>
    routesOf(name)[ask] ?? refuse(`The resource "${name}" names no route for "${ask}"`);

  /** What a list answers beside its page, as the counts of its tabs, is `meta` of the list. */
  async function list(name: string, asked: Asked): Promise<{ data: RaRecord[]; total: number; meta: Values }> {
    const sent = sentFor(route(name, 'list'), asked);
    const { items, total, ...meta } = (await callUntyped(route(name, 'list'), sent)) as Rows;
    return { data: items, total: total ?? items.length, meta };
  }
  const one = (name: string, ask: 'one' | 'create' | 'update', values: Values, meta?: Values) => {
    const { params, rest } = split(route(name, ask), { ...meta, ...values });
    return callUntyped(route(name, ask), { params, input: rest }) as Promise<RaRecord>;
  };

  return {
    getList: (name, { filter, pagination, sort, signal }) => list(name, { filter, pagination, sort, signal }),
    getManyReference: (name, { target, id, filter, pagination, sort, signal }) =>
      list(name, { filter: { ...filter, [target]: id }, pagination, sort, signal }),
    getOne: async (name, { id, meta }) => {
      const at = route(name, 'one');
      const { params, rest } = split(at, { ...meta, [lastParam(at)]: id });
      return { data: await callUntyped(at, { params, input: rest }) };
    },
    getMany: async (name, { ids }) => {
      const input = { ids: ids.join(','), perPage: ids.length };
      const { items } = (await callUntyped(route(name, 'many'), { input })) as Rows;
      return { data: items };
    },
    create: async (name, { data, meta }) => ({ data: await one(name, 'create', data, meta) }),
    update: async (name, { id, data, meta }) => {
      const values = { ...data, [lastParam(route(name, 'update'))]: id };
      return { data: { ...data, ...(await one(name, 'update', values, meta)) } };
    },
    updateMany: () => refuse('Rows are changed by a verb of their own'),
    delete: () => refuse('Nothing is deleted here: end, remove or revoke it'),
    deleteMany: () => refuse('Nothing is deleted here: end, remove or revoke it'),
  } as DataProvider;
}

interface Asked {
  readonly filter?: Values | undefined;
  readonly pagination?: { page: number; perPage: number } | undefined;
  readonly sort?: { field: string; order: string } | undefined;
  readonly signal?: AbortSignal | undefined;
}

function sentFor(route: Route, { filter = {}, pagination, sort, signal }: Asked) {
  const { params, rest } = split(route, filter);
  const page = pagination ? { page: pagination.page, perPage: pagination.perPage } : {};
  const order = sort?.field && sort.field !== 'id' ? { sort: sort.field, order: sort.order.toLowerCase() } : {};
  return { params, input: { ...rest, ...page, ...order }, signal };
}

const paramsIn = (route: Route): string[] => [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
const lastParam = (route: Route): string => paramsIn(route).at(-1) ?? 'id';

/** What the address takes, and what is sent beside it. */
function split(route: Route, values: Values): { params: Values; rest: Values } {
  const names = new Set(paramsIn(route));
  const picked = Map.groupBy(Object.entries(values), ([name]) => (names.has(name) ? 'params' : 'rest'));
  const taken = (part: 'params' | 'rest'): Values => Object.fromEntries(picked.get(part) ?? []);
  return { params: taken('params'), rest: taken('rest') };
}

function refuse(why: string): never {
  throw new Error(why);
}
