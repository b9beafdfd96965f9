import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Keeps the facts of each context's README true: its states and its events are written from the code.
 * Without a word it writes them; with `check` it names the files that are stale and ends with 1.
 */
const [START, END] = ['<!-- written from the code: npm run docs -->', '<!-- end -->'];
const HEADINGS = ['## Purpose', '## Words', '## Rules', '## Facts'];

const isStateTable = ([name, value]) => name.endsWith('States') && typeof value === 'object' && !Array.isArray(value);

const diagram = ([name, table]) => {
  const moves = Object.entries(table).flatMap(([from, verbs]) =>
    Object.entries(verbs).map(([verb, to]) => `  ${from} --> ${to}: ${verb}`),
  );
  const states = Object.keys(table).map((state) => `  ${state}`);
  return [`\`${name}\``, '', '```mermaid', 'stateDiagram-v2', ...states, ...moves, '```'].join('\n');
};

async function exportsOf(context, folder) {
  const files = globSync(`dist/libs/contexts/${context}/${folder}/*.js`).filter((file) => !file.endsWith('.spec.js'));
  const modules = await Promise.all(files.toSorted().map((file) => import(pathToFileURL(file).href)));
  return modules.flatMap((module) => Object.entries(module));
}

async function factsOf(context) {
  const known = await exportsOf(context, 'domain');
  const tables = known.filter(isStateTable).map(diagram);
  const published = known.flatMap(([, value]) =>
    typeof value?.name === 'string' && isKind(value) ? [value.name] : [],
  );
  const heard = globSync(`libs/contexts/${context}/reactions/on-*.ts`).map((file) => basename(file, '.ts').slice(3));
  const list = (title, names) =>
    `${title}: ${
      names.length
        ? [...new Set(names)]
            .toSorted()
            .map((name) => `\`${name}\``)
            .join(', ')
        : 'none'
    }.`;
  return [
    ...tables,
    list('Publishes', published),
    list(
      'Reacts with',
      heard.map((name) => `on-${name}`),
    ),
  ].join('\n\n');
}

// An event kind is a plain object that holds nothing but its name.
const isKind = (value) => Object.keys(value).length === 1;

export function renewed(readme, facts) {
  const [before, rest] = readme.split(START);
  if (rest === undefined) return null;
  return `${before}${START}\n\n${facts}\n\n${END}${rest.split(END)[1] ?? ''}`;
}

export async function stale(write = false) {
  const found = [];
  for (const folder of globSync('libs/contexts/*').toSorted()) {
    const file = `${folder}/README.md`;
    const readme = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
    const wanted = renewed(readme, await factsOf(basename(folder)));
    const lacking = HEADINGS.filter((heading) => !readme.includes(`${heading}\n`));
    if (lacking.length || wanted === null)
      found.push(`${file} lacks ${[...lacking, ...(wanted === null ? [START] : [])]}`);
    else if (wanted !== readme) {
      found.push(`${file} is stale`);
      if (write) writeFileSync(file, wanted);
    }
  }
  return found;
}

if (import.meta.main) {
  const checks = process.argv[2] === 'check';
  await import('reflect-metadata');
  const found = await stale(!checks);
  if (found.length) console.log(found.join('\n'));
  process.exitCode = checks && found.length ? 1 : 0;
}
