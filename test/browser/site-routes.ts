import { readFileSync } from 'node:fs';
import * as contract from '#contract/routes';

type Read = (file: string) => string;
const fromDisk: Read = (file) => readFileSync(file, 'utf8');

/** Answers of the root that are no pages: styles, files of works, what machines read of a badge, what a calendar subscribes to. */
const NO_PAGES =
  /^\/(public\/[a-z]+\.css|public\/works\/.+|ob\/2\.0\/.+|calendar\/.+|.+\/program\.pdf|.+\/feed\.atom)$/;

/** Every address that draws a page of its own, read from where the pages of both sites and of the public are listed. */
export function siteRoutes(read: Read = fromDisk): string[] {
  const admin = adminRoutes(read).map((path) => `/admin${path}`);
  return [...new Set([...learnerRoutes(read), ...admin, ...publicRoutes()])];
}

const allOf = (code: string, pattern: RegExp): string[] => [...code.matchAll(pattern)].map(([, found]) => found ?? '');

const learnerRoutes = (read: Read): string[] => allOf(read('apps/learner/routes/pages.ts'), /path: '([^']+)'/g);

function adminRoutes(read: Read): string[] {
  const app = read('apps/admin/App.tsx');
  const resources = allOf(app, /from '\.\/resources\/([a-z-]+)\/index\.ts'/g);
  return ['', ...allOf(app, /<Route path="([^"]+)"/g), ...resources.flatMap((name) => resourceRoutes(name, read))];
}

/** What react-admin makes of a resource; and the record that opens beside its list. */
function resourceRoutes(folder: string, read: Read): string[] {
  const resource = read(`apps/admin/resources/${folder}/index.ts`);
  const [name = ''] = allOf(resource, /name: '([^']+)'/g);
  const screens = allOf(resource, /(?<=\n) {2}(list|show|create|edit): lazy/g);
  const lists = allOf(resource, /list: lazy\(\(\) => import\('\.\/([^']+)'\)/g);
  const beside = lists.flatMap((file) =>
    allOf(read(`apps/admin/resources/${folder}/${file}`), /useMatch\('([^']+)'\)/g),
  );
  const addresses: Record<string, string> = { list: '', show: '/:id/show', create: '/create', edit: '/:id' };
  return [...screens.map((screen) => `/${name}${addresses[screen]}`), ...beside];
}

const publicRoutes = (): string[] =>
  Object.values(contract).flatMap((route) =>
    'at' in route && route.at === 'root' && route.method === 'GET' && !NO_PAGES.test(route.path) ? [route.path] : [],
  );

/** The route that draws this address; of several the one with the fewest gaps. */
export function routeOf(pathname: string, routes: readonly string[]): string | undefined {
  const parts = pathname.replace(/(.)\/$/, '$1').split('/');
  const fits = routes.filter((route) => {
    const wanted = route.split('/');
    return wanted.length === parts.length && wanted.every((part, at) => part.startsWith(':') || part === parts[at]);
  });
  return fits.toSorted((one, other) => one.split(':').length - other.split(':').length)[0];
}

/** The routes that none of these addresses leads to. */
export function unlookedAt(routes: readonly string[], pathnames: readonly string[]): string[] {
  const seen = new Set(pathnames.map((pathname) => routeOf(pathname, routes)));
  return routes.filter((route) => !seen.has(route));
}
