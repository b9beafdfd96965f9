import { isMap, isNode, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { PackageProblem } from '../domain/content-package.ts';

interface Source {
  readonly file: string;
  readonly text: string;
  /** How many lines stand before the text in its file. */
  readonly linesBefore?: number;
}

export interface Expected {
  readonly ja: string;
  readonly en: string;
}

type Path = readonly (string | number)[];

export interface YamlRead<Value> {
  readonly value: Value | null;
  readonly problems: PackageProblem[];
  /** The line on which something stands. */
  lineOf(path: Path): number | null;
}

/** Reads YAML against a shape; what does not fit is named with its line. `expected` says, by key, what may stand there. */
export function readYaml<Value>(
  source: Source,
  shape: z.ZodType<Value>,
  expected: Record<string, Expected>,
): YamlRead<Value> {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const before = source.linesBefore ?? 0;
  const at = (offset: number | undefined) => (offset === undefined ? null : lines.linePos(offset).line + before);
  const lineOf = (path: Path) => at(nodeAt(document.contents, path)?.range?.[0]);
  const problem = (code: PackageProblem['code'], line: number | null, named = {}): PackageProblem => ({
    code,
    file: source.file,
    line,
    named,
  });
  const [broken] = document.errors;
  if (broken) return { value: null, problems: [problem('yaml-malformed', at(broken.pos[0]))], lineOf };
  const read = shape.safeParse(document.toJS());
  if (read.success) return { value: read.data, problems: [], lineOf };
  const problems = read.error.issues.flatMap((issue): PackageProblem[] => {
    const path = issue.path as Path;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const line = at(keyAt(document.contents, [...path, key])?.range?.[0]);
        return problem('key-unknown', line, { key, known: knownKeys(shape, path).join(', ') });
      });
    }
    const key = String(path.findLast((step) => typeof step === 'string') ?? '');
    const named = { key, 'expected.ja': expected[key]?.ja ?? '', 'expected.en': expected[key]?.en ?? '' };
    const isMissing = nodeAt(document.contents, path) === null;
    return [
      isMissing
        ? problem('key-missing', lineOf(path.slice(0, -1)) ?? 1 + before, named)
        : problem('value-wrong', lineOf(path), named),
    ];
  });
  return { value: null, problems, lineOf };
}

function nodeAt(contents: Node | null, path: Path): Node | null {
  return path.reduce<Node | null>((node, step) => {
    const next = node && 'get' in node ? (node as { get(key: unknown, keep: true): unknown }).get(step, true) : null;
    return isNode(next) ? next : null;
  }, contents);
}

function keyAt(contents: Node | null, path: Path): Node | null {
  const map = nodeAt(contents, path.slice(0, -1));
  const pair = isMap(map) ? map.items.find((one) => isPair(one) && String(one.key) === path.at(-1)) : null;
  return isNode(pair?.key) ? pair.key : null;
}

/** The keys that may stand at a place of the shape. */
function knownKeys(shape: z.ZodType, path: Path): string[] {
  const place = path.reduce<unknown>((at, step) => {
    const { shape: fields, element } = inner(at);
    return typeof step === 'number' ? element : fields?.[step];
  }, shape);
  return Object.keys(inner(place).shape ?? {});
}

interface Inside {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly def?: { readonly innerType?: unknown };
}

function inner(at: unknown): Inside {
  const place = (at ?? {}) as Inside;
  return place.def?.innerType ? inner(place.def.innerType) : place;
}
