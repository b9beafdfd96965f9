import { z } from 'zod';
import type { Served, Shape } from '#contract';

interface Described {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly required?: readonly string[];
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Described>>;
}
type Ids = Readonly<Record<string, string>>;

const NOBODYS = '00000000-0000-7000-8000-000000000000';
const LIST = { fileName: 'list.csv', bytes: new TextEncoder().encode('職員番号,氏名\r\n1,見本 花子') };

const byFormat: Readonly<Record<string, string>> = {
  date: '2027-01-31',
  'date-time': '2027-01-31T00:00:00Z',
  email: 'somebody@example.jp',
};

/** What has a form of its own that its shape tells by a pattern. */
const byName: Readonly<Record<string, string>> = { country: 'JP' };

/** Something a route takes, made from its shape; ids by the names of their fields. */
export function sampleFor({ route, input }: Served<Shape, Shape, Shape>, ids: Ids): unknown {
  if (route.takes === 'file') return LIST;
  if (route.takes === 'stream') return { offset: 0, bytes: new TextEncoder().encode('a part of a file') };
  const shape = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Described;
  return valueOf(inlined(shape, shape.$defs ?? {}), '', ids);
}

/** Shapes with a name of their own stand apart, and are put back where they are used. */
function inlined<T>(shape: T, named: Readonly<Record<string, Described>>): T {
  if (typeof shape !== 'object' || shape === null) return shape;
  if (Array.isArray(shape)) return shape.map((each) => inlined(each, named)) as T;
  const name = (shape as Described).$ref?.replace('#/$defs/', '');
  if (name) return inlined(named[name], named) as T;
  return Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, inlined(value, named)])) as T;
}

/** What stands in the address of a route. */
export const paramsFor = ({ route }: Served<Shape, Shape, Shape>, ids: Ids): Record<string, string> =>
  Object.fromEntries([...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => [name, ids[name] ?? NOBODYS]));

function valueOf(shape: Described, name: string, ids: Ids): unknown {
  const [fixed] = [shape.const, ...(shape.enum ?? [])].filter((value) => value !== undefined);
  if (fixed !== undefined) return fixed;
  const chosen = shape.anyOf?.find(({ type }) => type !== 'null');
  if (chosen) return valueOf(chosen, name, ids);
  if (shape.properties) return objectOf(shape, name, ids);
  if (shape.items) return [valueOf(shape.items, name.replace(/s$/, ''), ids)];
  return plainOf(shape, name, ids);
}

function plainOf(shape: Described, name: string, ids: Ids): unknown {
  if (shape.type === 'boolean') return true;
  if (shape.type === 'integer' || shape.type === 'number') return Math.max(1, shape.minimum ?? 1);
  return textOf(shape, name, ids);
}

/** What is required, and the organization wherever one may be named. The `id` of one of several `enrollments` is an `enrollmentId`. */
const objectOf = ({ properties = {}, required = [] }: Described, name: string, ids: Ids): object =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      required.includes(key) || (key === 'organizationId' && key in ids)
        ? [[key, valueOf(value, name && key === 'id' ? `${name}Id` : key, ids)]]
        : [],
    ),
  );

const textOf = ({ format = '', minLength = 1 }: Described, name: string, ids: Ids): string =>
  format === 'uuid' ? (ids[name] ?? NOBODYS) : (byFormat[format] ?? byName[name] ?? 'x'.repeat(minLength));
